package nl.datapeil.analytics.version;

import static nl.datapeil.analytics.AnalyticsProblem.VERSION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.version.ingest.Format;
import nl.datapeil.analytics.version.ingest.Outcome;
import nl.datapeil.analytics.version.ingest.Received;

/// The use cases of versions that are in store: one method each, one transaction each.
@ApplicationScoped
@Transactional
class VersionService {
  private static final int LARGEST_PAGE = 200;

  private final VersionRepository versions;
  private final InstantSource clock;

  VersionService(VersionRepository versions, InstantSource clock) {
    this.versions = versions;
    this.clock = clock;
  }

  /// What makes a version exist, once its Parquet file lies in its place.
  record Finished(
      UUID id,
      UUID datasetId,
      List<VersionColumn> columns,
      Received file,
      Format format,
      Outcome.Accepted read,
      String caller) {}

  VersionView add(Finished upload) {
    var number = versions.nextNumber(upload.datasetId());
    var version = new DatasetVersion(number, upload, clock.instant());
    versions.persistAndFlush(version);
    return version.view();
  }

  VersionView get(UUID datasetId, int number) {
    return versions
        .number(datasetId, number)
        .orElseThrow(() ->
            VERSION_NOT_FOUND.because(
                "Dataset %s has no version %d.",
                "Dataset %s heeft geen versie %d.", datasetId, number))
        .view();
  }

  VersionPage after(UUID datasetId, int number, int limit) {
    var capped = Math.min(limit, LARGEST_PAGE);
    var found = versions.after(datasetId, number, capped + 1);
    var views = found.stream().limit(capped).map(DatasetVersion::view).toList();
    return new VersionPage(views, found.size() > capped ? views.getLast().number() : null);
  }

  boolean exists(UUID versionId) {
    return versions.findByIdOptional(versionId).isPresent();
  }
}
