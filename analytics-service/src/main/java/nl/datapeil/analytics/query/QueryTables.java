package nl.datapeil.analytics.query;

import static nl.datapeil.analytics.AnalyticsProblem.DATASET_ARCHIVED;
import static nl.datapeil.analytics.AnalyticsProblem.DATASET_EMPTY;
import static nl.datapeil.analytics.AnalyticsProblem.QUERY_REFUSED;
import static nl.datapeil.analytics.AnalyticsProblem.UNKNOWN_TABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.CatalogDatasets;
import nl.datapeil.analytics.query.plan.Nearest;
import nl.datapeil.analytics.version.StoredVersion;
import nl.datapeil.analytics.version.Versions;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;

/// Finds what the table names of a query stand for: datasets of the catalogue with contents here.
@ApplicationScoped
class QueryTables {
  /// As the catalogue has it; anything else need not be asked for.
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private static final int MOST = 100;

  private final CatalogDatasets catalogue;
  private final Versions versions;
  private final URI publicUrl;

  QueryTables(CatalogDatasets catalogue, Versions versions, AnalyticsConfig config) {
    this.catalogue = catalogue;
    this.versions = versions;
    this.publicUrl = config.publicUrl();
  }

  /// Ends the request when any name is unknown, archived or without contents.
  List<QueryTable> named(Set<String> names) {
    requireFew(names);
    var possible = names.stream().filter(NAME.asMatchPredicate()).collect(Collectors.toSet());
    var datasets = catalogue.byNames(possible);
    requireKnown(names, datasets);
    requireInUse(datasets);
    var ids = datasets.stream().map(CatalogDataset::id).toList();
    var contents = versions.latest(ids);
    requireContents(datasets, contents);
    return datasets.stream()
        .flatMap(dataset ->
            Optional.ofNullable(contents.get(dataset.id())).stream()
                .map(version -> new QueryTable(dataset, version)))
        .toList();
  }

  private static void requireFew(Set<String> names) {
    if (names.size() > MOST) {
      throw QUERY_REFUSED.because(
          "A query may name at most %d tables, this one names %d.",
          "Een vraag mag hoogstens %d tabellen noemen, deze noemt er %d.", MOST, names.size());
    }
  }

  private void requireKnown(Set<String> names, List<CatalogDataset> found) {
    var known = found.stream().map(CatalogDataset::name).collect(Collectors.toSet());
    var unknown = names.stream().filter(name -> !known.contains(name)).sorted().toList();
    if (!unknown.isEmpty()) {
      var others = catalogue.names();
      throw UNKNOWN_TABLE
          .because(
              "The catalogue has no dataset named %s. GET /catalog/v1/datasets lists all names.",
              "De catalogus heeft geen dataset %s. GET /catalog/v1/datasets noemt alle namen.",
              String.join(", ", unknown))
          .with(unknown.stream().map(name -> unknown(name, others)).toList());
    }
  }

  private static Violation unknown(String name, Collection<String> others) {
    var message =
        Nearest.to(name, others)
            .map(near ->
                Text.of(
                    "No dataset is named %s; did you mean %s?",
                    "Geen dataset heet %s; bedoelt u %s?", name, near))
            .orElseGet(() -> Text.of("No dataset is named %s", "Geen dataset heet %s", name));
    return new Violation("sql", message);
  }

  private static void requireInUse(List<CatalogDataset> datasets) {
    var archived = datasets.stream().filter(CatalogDataset::archived).toList();
    if (!archived.isEmpty()) {
      throw DATASET_ARCHIVED.because(
          "No longer to be asked, because it is archived: %s.",
          "Niet meer te bevragen, want gearchiveerd: %s.", namesOf(archived));
    }
  }

  private void requireContents(List<CatalogDataset> datasets, Map<UUID, StoredVersion> contents) {
    var empty = datasets.stream().filter(d -> !contents.containsKey(d.id())).toList();
    if (empty.isEmpty()) {
      return;
    }
    var problem =
        DATASET_EMPTY.because(
            "Nothing was uploaded yet for: %s. A steward uploads CSV or GeoJSON at the linked"
                + " address.",
            "Nog niets geüpload voor: %s. Een steward uploadt CSV of GeoJSON op het gelinkte"
                + " adres.",
            namesOf(empty));
    for (var dataset : empty) {
      problem = linking(problem, dataset);
    }
    throw problem;
  }

  private ProblemException linking(ProblemException problem, CatalogDataset dataset) {
    var versions = URI.create(publicUrl + "/datasets/" + dataset.id() + "/versions");
    var title = Text.of("Upload contents of %s", "Upload de inhoud van %s", dataset.name());
    return problem.linking("versions", versions, title);
  }

  private static String namesOf(List<CatalogDataset> datasets) {
    return datasets.stream().map(CatalogDataset::name).sorted().collect(Collectors.joining(", "));
  }
}
