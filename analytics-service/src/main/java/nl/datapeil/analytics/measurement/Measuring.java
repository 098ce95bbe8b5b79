package nl.datapeil.analytics.measurement;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.stream.Collectors;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.CatalogDatasets;
import nl.datapeil.analytics.catalog.CatalogMeasurements;
import nl.datapeil.analytics.version.Versions;

/// Measures uploads after they were made and tells the catalogue, again and again until it knows.
/// No upload waits for it.
@ApplicationScoped
class Measuring {
  private static final int AT_ONCE = 20;

  private final Versions versions;
  private final CatalogDatasets datasets;
  private final CatalogMeasurements catalogue;

  Measuring(Versions versions, CatalogDatasets datasets, CatalogMeasurements catalogue) {
    this.versions = versions;
    this.datasets = datasets;
    this.catalogue = catalogue;
  }

  @Scheduled(
      every = "${analytics.measurement.every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    versions.unmeasured(AT_ONCE).forEach(this::tell);
  }

  /// Whatever is the matter with one, the others are told.
  private void tell(Versions.Unmeasured upload) {
    var version = upload.version();
    try {
      var columns =
          datasets.byId(version.datasetId()).columns().stream()
              .filter(column -> !column.sensitive())
              .map(CatalogColumn::name)
              .collect(Collectors.toSet());
      catalogue.send(
          version.datasetId(), Measures.of(upload, FilledValues.percent(version.file()), columns));
      versions.measured(version.id());
    } catch (RuntimeException | SQLException e) {
      Log.warnf(
          "The catalogue was not told of version %d of dataset %s: %s",
          version.number(), version.datasetId(), e.toString());
      versions.measureLater(version.id());
    }
  }
}
