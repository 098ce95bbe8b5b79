package nl.datapeil.catalog.glossary;

import static nl.datapeil.catalog.CatalogProblem.GLOSSARY_IMPORT_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.glossary.term.Relation;
import nl.datapeil.catalog.glossary.term.Relation.Kind;
import nl.datapeil.catalog.glossary.term.TermDraft;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;

/// Takes the concepts of a file in, all or none. A term that is known keeps its status, its
/// partners and its data.
@ApplicationScoped
@Transactional
public class GlossaryImports {
  /// Parameters that one query may have.
  private static final int BATCH = 10_000;

  private final GlossaryRepository terms;
  private final TermViews views;
  private final GlossaryRecords records;
  private final Validator english;
  private final Validator dutch;
  private final Today today;

  GlossaryImports(
      GlossaryRepository terms,
      TermViews views,
      GlossaryRecords records,
      ValidatorFactory validation,
      Today today) {
    this.terms = terms;
    this.views = views;
    this.records = records;
    english = speaking(Locale.ENGLISH, validation);
    dutch = speaking(Locale.of("nl"), validation);
    this.today = today;
  }

  /// `faults` are those found on reading; any fault keeps all out.
  public ImportResult take(
      List<ImportedTerm> concepts,
      List<Violation> faults,
      List<ImportResult.Ignored> ignored,
      String by) {
    refuse(concepts, faults);
    terms.countChange();
    var known = known(concepts);
    var created = create(concepts, known, by);
    var updated = new ArrayList<GlossaryTerm>();
    for (var concept : concepts) {
      var term = Objects.requireNonNull(known.get(concept.uri()));
      if (!created.contains(term)
          && !(term.says(concept.draft()) && term.relations().equals(relations(concept, known)))) {
        term.describe(concept.draft().withStatus(term.status()), by, today.now());
        updated.add(term);
      }
    }
    terms.flush(); // the terms first, as relations refer to them
    relate(concepts, known);
    terms.flush();
    GlossaryService.refuseLoop(terms);
    records.noted(views.all(List.copyOf(created), Sight.EVERYTHING), "created", by);
    records.noted(views.all(updated, Sight.EVERYTHING), "updated", by);
    var unchanged = concepts.size() - created.size() - updated.size();
    return new ImportResult(created.size(), updated.size(), unchanged, ignored);
  }

  private void refuse(List<ImportedTerm> concepts, List<Violation> faults) {
    var all = new ArrayList<>(faults);
    for (var concept : concepts) {
      faults(concept.draft()).forEach(fault -> all.add(new Violation(concept.uri(), fault)));
    }
    if (!all.isEmpty()) {
      throw GLOSSARY_IMPORT_INVALID
          .because(
              "%d fault(s) in the file, so nothing was kept: see violations.",
              "%d fout(en) in het bestand, dus er is niets bewaard: zie violations.", all.size())
          .with(all);
    }
  }

  private List<Text> faults(TermDraft draft) {
    var inEnglish = faults(draft, english);
    if (inEnglish.isEmpty()) {
      return List.of();
    }
    var inDutch = faults(draft, dutch);
    return inEnglish.keySet().stream()
        .map(fault ->
            new Text(
                Objects.requireNonNull(inEnglish.get(fault)),
                Objects.requireNonNull(inDutch.get(fault))))
        .toList();
  }

  /// By place and rule, so that those of two languages can be told to be the same.
  private static SortedMap<String, String> faults(TermDraft draft, Validator validator) {
    var faults = new TreeMap<String, String>();
    for (var violation : validator.validate(draft)) {
      var where = violation.getPropertyPath() + " ";
      faults.put(where + violation.getMessageTemplate(), where + violation.getMessage());
    }
    return faults;
  }

  private static Validator speaking(Locale locale, ValidatorFactory validation) {
    var words = new In(locale, validation.getMessageInterpolator());
    return validation.usingContext().messageInterpolator(words).getValidator();
  }

  /// Speaks one language, whoever asks.
  private record In(Locale locale, MessageInterpolator words) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return words.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
      return words.interpolate(template, context, locale);
    }
  }

  /// Adds the terms that are new, to `known` as well.
  private Set<GlossaryTerm> create(
      List<ImportedTerm> concepts, Map<String, GlossaryTerm> known, String by) {
    var created = new LinkedHashSet<GlossaryTerm>();
    for (var concept : concepts) {
      if (!known.containsKey(concept.uri())) {
        var added = new GlossaryTerm(Ids.next(), concept.uri(), concept.draft(), by, today.now());
        terms.persist(added);
        known.put(concept.uri(), added);
        created.add(added);
      }
    }
    return created;
  }

  /// The terms that the file describes or refers to, as far as they are here.
  private Map<String, GlossaryTerm> known(List<ImportedTerm> concepts) {
    var uris = new HashSet<String>();
    for (var concept : concepts) {
      uris.add(concept.uri());
      uris.addAll(concept.broader());
      uris.addAll(concept.related());
    }
    var known = new HashMap<String, GlossaryTerm>();
    var all = List.copyOf(uris);
    for (var i = 0; i < all.size(); i += BATCH) {
      terms
          .byUris(all.subList(i, Math.min(i + BATCH, all.size())))
          .forEach(term -> known.put(term.uri(), term));
    }
    return known;
  }

  private static void relate(List<ImportedTerm> concepts, Map<String, GlossaryTerm> known) {
    for (var concept : concepts) {
      var term = known.get(concept.uri());
      if (term != null) {
        term.relate(relations(concept, known));
      }
    }
  }

  /// A term that is neither in the file nor here is left out.
  private static Set<Relation> relations(ImportedTerm concept, Map<String, GlossaryTerm> known) {
    var relations = new HashSet<Relation>();
    add(Kind.BROADER, concept.broader(), known, relations);
    add(Kind.RELATED, concept.related(), known, relations);
    return relations;
  }

  private static void add(
      Kind kind, Set<String> uris, Map<String, GlossaryTerm> known, Set<Relation> relations) {
    for (var uri : uris) {
      var target = known.get(uri);
      if (target != null) {
        relations.add(new Relation(kind, target.id()));
      }
    }
  }
}
