package nl.datapeil.analytics.query.hierarchy;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.CatalogDatasets;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.plan.Coarser.OwnHierarchy;
import nl.datapeil.analytics.query.plan.Generalisation;
import nl.datapeil.analytics.version.StoredVersion;
import nl.datapeil.analytics.version.Versions;
import nl.datapeil.kit.problem.ProblemException;

/// Finds the hierarchies that obligations name and this service does not know itself: the open
/// dataset of that name in the catalogue, with the texts `value` and `coarser`.
@ApplicationScoped
public class Hierarchies {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
  private static final List<String> COLUMNS = List.of(OwnHierarchy.VALUE, OwnHierarchy.COARSER);

  private final CatalogDatasets catalogue;
  private final Versions versions;

  Hierarchies(CatalogDatasets catalogue, Versions versions) {
    this.catalogue = catalogue;
    this.versions = versions;
  }

  /// A hierarchy, and the version of its pairs that is in use now.
  public record Found(CatalogDataset dataset, StoredVersion version) {}

  /// Ends the request when one is missing or is no hierarchy.
  public List<Found> namedBy(List<Obligation> obligations) {
    var names =
        obligations.stream()
            .filter(obligation -> obligation.type().equals("GENERALISE"))
            .flatMap(obligation -> Stream.ofNullable(obligation.to()))
            .filter(
                name -> Stream.of(Generalisation.values()).noneMatch(g -> g.name().equals(name)))
            .collect(Collectors.toSet());
    return names.isEmpty() ? List.of() : found(names);
  }

  private List<Found> found(Set<String> names) {
    var possible = names.stream().filter(NAME.asMatchPredicate()).toList();
    var datasets = catalogue.byNames(possible).stream().filter(Hierarchies::isHierarchy).toList();
    var contents = versions.latest(datasets.stream().map(CatalogDataset::id).toList());
    var found =
        datasets.stream()
            .flatMap(dataset ->
                Stream.ofNullable(contents.get(dataset.id()))
                    .map(version -> new Found(dataset, version)))
            .toList();
    var known = found.stream().map(one -> one.dataset().name()).collect(Collectors.toSet());
    var missing = names.stream().filter(name -> !known.contains(name)).sorted().toList();
    if (!missing.isEmpty()) {
      throw unknown(missing);
    }
    return found;
  }

  /// Open and not about people: whoever may see the coarser value may see how it came about.
  private static boolean isHierarchy(CatalogDataset dataset) {
    return !dataset.archived()
        && !dataset.isProtected()
        && COLUMNS.stream()
            .allMatch(name ->
                dataset.columns().stream()
                    .anyMatch(column ->
                        column.name().equals(name) && column.type() == ColumnType.STRING));
  }

  private static ProblemException unknown(List<String> names) {
    return OBLIGATION_UNKNOWN.because(
        "The privacy service permits the query when columns are generalised by hierarchies that"
            + " this service does not find: %s. A steward registers an open dataset of that name"
            + " with the text columns value and coarser, and uploads its pairs.",
        "De privacydienst staat de vraag toe als kolommen worden gegeneraliseerd met hiërarchieën"
            + " die deze dienst niet vindt: %s. Een steward registreert een open dataset met die"
            + " naam en de tekstkolommen value en coarser, en uploadt de paren.",
        String.join(", ", names));
  }
}
