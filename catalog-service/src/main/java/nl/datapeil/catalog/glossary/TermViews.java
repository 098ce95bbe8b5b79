package nl.datapeil.catalog.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.glossary.term.Relation;
import nl.datapeil.catalog.glossary.term.Relation.Kind;
import nl.datapeil.catalog.glossary.term.TermView;
import nl.datapeil.catalog.partner.PartnerService;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.reference.KnownDatasets;

/// Shows terms with what they are linked to, as far as the reader may see that, in a few queries
/// for each piece.
@ApplicationScoped
class TermViews {
  /// Terms whose links are looked up at once.
  private static final int AT_ONCE = 500;

  private final GlossaryRepository terms;
  private final PartnerService partners;
  private final KnownDatasets datasets;

  TermViews(GlossaryRepository terms, PartnerService partners, KnownDatasets datasets) {
    this.terms = terms;
    this.partners = partners;
    this.datasets = datasets;
  }

  TermView one(GlossaryTerm term, Sight sight) {
    return all(List.of(term), sight).getFirst();
  }

  /// Of any number of terms.
  List<TermView> all(List<GlossaryTerm> found, Sight sight) {
    var shown = new ArrayList<TermView>(found.size());
    for (var i = 0; i < found.size(); i += AT_ONCE) {
      var some = found.subList(i, Math.min(i + AT_ONCE, found.size()));
      var links = linksOf(some, sight);
      some.forEach(term -> shown.add(view(term, sight, links)));
    }
    return shown;
  }

  /// Whether the dataset exists for the reader; a filter on one that does not finds nothing.
  boolean shows(UUID dataset, Sight sight) {
    return !datasets.byId(List.of(dataset), sight).isEmpty();
  }

  private record Links(
      Map<UUID, GlossaryTerm> terms,
      Map<UUID, List<GlossaryTerm>> narrower,
      Map<UUID, List<GlossaryTerm>> relatedBack,
      Map<UUID, String> partners,
      Map<UUID, KnownDataset> datasets) {}

  private Links linksOf(List<GlossaryTerm> found, Sight sight) {
    var targets = found.stream().flatMap(t -> t.relations().stream()).map(Relation::target);
    var narrower = new HashMap<UUID, List<GlossaryTerm>>();
    var back = new HashMap<UUID, List<GlossaryTerm>>();
    for (var other : terms.pointingTo(found.stream().map(GlossaryTerm::id).toList())) {
      for (var relation : other.relations()) {
        (relation.kind() == Kind.BROADER ? narrower : back)
            .computeIfAbsent(relation.target(), _ -> new ArrayList<>())
            .add(other);
      }
    }
    return new Links(
        terms.byIds(targets.distinct().toList()).stream()
            .collect(Collectors.toMap(GlossaryTerm::id, Function.identity())),
        narrower,
        back,
        partners.names(
            found.stream()
                .flatMap(t -> t.agreed().stream())
                .map(PartnerAgreed::partner)
                .distinct()
                .toList()),
        datasets.byId(
            found.stream()
                .flatMap(t -> t.subjects().stream())
                .map(AboutData::dataset)
                .distinct()
                .toList(),
            sight));
  }

  private static TermView view(GlossaryTerm term, Sight sight, Links links) {
    return new TermView(
        term.id(),
        URI.create(term.uri()),
        term.status(),
        new TreeMap<>(term.prefLabel()),
        new TreeMap<>(term.altLabel()),
        new TreeMap<>(term.hiddenLabel()),
        new TreeMap<>(term.definition()),
        new TreeMap<>(term.scopeNote()),
        term.source(),
        term.exactMatch(),
        term.closeMatch(),
        others(targets(term, Kind.BROADER, links), sight),
        others(links.narrower().getOrDefault(term.id(), List.of()).stream(), sight),
        others(
            Stream.concat(
                targets(term, Kind.RELATED, links),
                links.relatedBack().getOrDefault(term.id(), List.of()).stream()),
            sight),
        agreed(term, links),
        subjects(term, links),
        term.version(),
        term.updatedAt(),
        sight == Sight.EVERYTHING ? term.updatedBy() : null);
  }

  private static Stream<GlossaryTerm> targets(GlossaryTerm term, Kind kind, Links links) {
    return term.relations().stream()
        .filter(relation -> relation.kind() == kind)
        .map(relation -> links.terms().get(relation.target()))
        .filter(Objects::nonNull);
  }

  private static List<TermView.Other> others(Stream<GlossaryTerm> terms, Sight sight) {
    return terms
        .filter(term -> sight == Sight.EVERYTHING || term.isApproved())
        .distinct()
        .map(t -> new TermView.Other(t.id(), URI.create(t.uri()), new TreeMap<>(t.prefLabel())))
        .sorted(Comparator.comparing(TermView.Other::uri))
        .toList();
  }

  private static List<TermView.Agreed> agreed(GlossaryTerm term, Links links) {
    return term.agreed().stream()
        .map(a ->
            new TermView.Agreed(
                a.partner(), links.partners().getOrDefault(a.partner(), ""), a.on()))
        .sorted(Comparator.comparing(TermView.Agreed::name).thenComparing(TermView.Agreed::partner))
        .toList();
  }

  private static List<String> subjects(GlossaryTerm term, Links links) {
    return term.subjects().stream()
        .filter(about -> visible(about, links))
        .map(about ->
            about.uriOf(Objects.requireNonNull(links.datasets().get(about.dataset())).uri()))
        .sorted()
        .toList();
  }

  /// A column that the dataset lost meanwhile is not shown.
  private static boolean visible(AboutData about, Links links) {
    var dataset = links.datasets().get(about.dataset());
    return dataset != null
        && (about.column().isEmpty() || dataset.column(about.column()).isPresent());
  }
}
