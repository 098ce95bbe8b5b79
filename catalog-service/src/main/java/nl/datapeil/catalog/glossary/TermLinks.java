package nl.datapeil.catalog.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.glossary.term.Relation;
import nl.datapeil.catalog.glossary.term.Relation.Kind;
import nl.datapeil.catalog.glossary.term.TermDraft;
import nl.datapeil.catalog.partner.PartnerService;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.reference.KnownDatasets;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;

/// Finds what a draft refers to: other terms, partners, datasets and columns. Everything that is
/// not there is reported at once.
@ApplicationScoped
class TermLinks {
  private static final Text NO_TERM = new Text("is no other term", "is geen andere term");
  private static final Text NO_PARTNER = new Text("is no partner", "is geen partner");
  private static final Text NO_SUBJECT =
      new Text(
          "is no dataset, nor a column of one (dataset URI, #, column)",
          "is geen dataset en geen kolom van een dataset (dataset-URI, #, kolom)");

  private final GlossaryRepository terms;
  private final PartnerService partners;
  private final KnownDatasets datasets;

  TermLinks(GlossaryRepository terms, PartnerService partners, KnownDatasets datasets) {
    this.terms = terms;
    this.partners = partners;
    this.datasets = datasets;
  }

  void set(GlossaryTerm term, TermDraft draft) {
    var wrong = new ArrayList<Violation>();
    var relations = relations(term, draft, wrong);
    var agreed = agreed(draft, wrong);
    var subjects = subjects(draft.subjects(), wrong);
    KnownDatasets.refuse(wrong);
    term.relate(relations);
    term.link(agreed, subjects);
  }

  private Set<Relation> relations(GlossaryTerm term, TermDraft draft, List<Violation> wrong) {
    var relations = new HashSet<Relation>();
    draft.broader().forEach(id -> relations.add(new Relation(Kind.BROADER, id)));
    draft.related().forEach(id -> relations.add(new Relation(Kind.RELATED, id)));
    var ids = relations.stream().map(Relation::target).distinct().toList();
    var known = terms.byIds(ids).stream().map(GlossaryTerm::id).collect(Collectors.toSet());
    known.remove(term.id());
    check("broader", draft.broader(), known, NO_TERM, wrong);
    check("related", draft.related(), known, NO_TERM, wrong);
    return relations;
  }

  private Set<PartnerAgreed> agreed(TermDraft draft, List<Violation> wrong) {
    var ids = draft.agreedWith().stream().map(TermDraft.AgreedWith::partner).toList();
    check("agreedWith", ids, partners.names(ids).keySet(), NO_PARTNER, wrong);
    return draft.agreedWith().stream()
        .map(a -> new PartnerAgreed(a.partner(), a.on()))
        .collect(Collectors.toSet());
  }

  private Set<AboutData> subjects(List<String> uris, List<Violation> wrong) {
    var candidates = new HashSet<String>(uris);
    uris.stream()
        .filter(uri -> uri.contains("#"))
        .map(TermLinks::beforeColumn)
        .forEach(candidates::add);
    var known = datasets.byUri(candidates, Sight.EVERYTHING);
    var subjects = new HashSet<AboutData>();
    for (var i = 0; i < uris.size(); i++) {
      if (!add(uris.get(i), known, subjects)) {
        wrong.add(new Violation("subjects[" + i + "]", NO_SUBJECT));
      }
    }
    return subjects;
  }

  /// The URI of a dataset may hold a `#` itself.
  private static boolean add(String uri, Map<String, KnownDataset> known, Set<AboutData> subjects) {
    var dataset = known.get(uri);
    if (dataset != null) {
      subjects.add(new AboutData(dataset.id(), ""));
      return true;
    }
    var owner = uri.contains("#") ? known.get(beforeColumn(uri)) : null;
    var column = uri.substring(uri.lastIndexOf('#') + 1);
    if (owner == null || owner.column(column).isEmpty()) {
      return false;
    }
    subjects.add(new AboutData(owner.id(), column));
    return true;
  }

  private static String beforeColumn(String uri) {
    return uri.substring(0, uri.lastIndexOf('#'));
  }

  private static <T> void check(
      String field, List<T> asked, Set<T> known, Text message, List<Violation> wrong) {
    for (var i = 0; i < asked.size(); i++) {
      if (!known.contains(asked.get(i))) {
        wrong.add(new Violation(field + "[" + i + "]", message));
      }
    }
  }
}
