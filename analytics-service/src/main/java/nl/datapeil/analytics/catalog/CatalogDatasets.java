package nl.datapeil.analytics.catalog;

import static nl.datapeil.analytics.AnalyticsProblem.CATALOGUE_UNAVAILABLE;
import static nl.datapeil.analytics.AnalyticsProblem.DATASET_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.datapeil.analytics.catalog.CatalogClient.Access;
import nl.datapeil.analytics.catalog.CatalogClient.Status;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Looks datasets up in the catalogue. Answers 503 when the catalogue does not.
@ApplicationScoped
public class CatalogDatasets {
  private static final int SUGGESTIONS = 200;
  private static final int PAGE = 200;

  private final CatalogClient client;

  CatalogDatasets(@RestClient CatalogClient client) {
    this.client = client;
  }

  /// Ends the request with a 404 when the catalogue does not know the id.
  public CatalogDataset byId(UUID id) {
    return toDataset(asking(() -> client.dataset(id), id));
  }

  /// Those of these names that exist, in one call.
  public List<CatalogDataset> byNames(Collection<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    var distinct = names.stream().distinct().toList();
    var page = asking(() -> client.datasets(distinct, distinct.size()), distinct);
    return page.items().stream()
        .map(CatalogDatasets::toDataset)
        .filter(dataset -> distinct.contains(dataset.name()))
        .toList();
  }

  /// Names to suggest for one that does not exist; not all of them in a large catalogue.
  public List<String> names() {
    var page = asking(() -> client.datasets(List.of(), SUGGESTIONS), "list");
    return page.items().stream().map(CatalogClient.Dataset::name).filter(Objects::nonNull).toList();
  }

  /// All with a column that holds a national id, archived ones too. Those without a table name hold
  /// nothing here.
  public List<CatalogDataset> identifyingPeople() {
    var found = new ArrayList<CatalogDataset>();
    String after = null;
    do {
      var from = after;
      var page = asking(() -> client.mostSensitive(Sensitivity.NATIONAL_ID, from, PAGE), "list");
      page.items().stream()
          .filter(dataset -> dataset.name() != null)
          .map(CatalogDatasets::toDataset)
          .forEach(found::add);
      after = page.next();
    } while (after != null);
    return found;
  }

  private static <T> T asking(Supplier<T> call, Object what) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      if (CatalogClient.saysNotFound(e)) {
        throw DATASET_NOT_FOUND.because(
            "The catalogue has no dataset %s. Register it there first.",
            "De catalogus kent geen dataset %s. Registreer die daar eerst.", what);
      }
      Log.warnf("The catalogue did not answer: %s", e.toString());
      throw CATALOGUE_UNAVAILABLE.because(
          "The catalogue does not answer, so columns and access are unknown. Try again later.",
          "De catalogus antwoordt niet, dus kolommen en toegang zijn onbekend. Probeer het later"
              + " opnieuw.");
    }
  }

  private static CatalogDataset toDataset(CatalogClient.Dataset found) {
    var name = found.name();
    if (name == null) {
      throw DATASET_NOT_FOUND.because(
          "Dataset %s has no table name in the catalogue, so it holds no data here. Give it a name"
              + " first.",
          "Dataset %s heeft geen tabelnaam in de catalogus, dus heeft hier geen data. Geef hem"
              + " eerst een naam.",
          found.id());
    }
    return new CatalogDataset(
        found.id(),
        found.uri(),
        name,
        found.access() == Access.OPEN,
        found.status() == Status.ARCHIVED,
        found.columns());
  }
}
