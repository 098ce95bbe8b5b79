package nl.datapeil.analytics.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.analytics.AnalyticsConfig;

/// The versions that queries read.
@ApplicationScoped
@Transactional
public class Versions {
  private final VersionRepository versions;
  private final AnalyticsConfig config;

  Versions(VersionRepository versions, AnalyticsConfig config) {
    this.versions = versions;
    this.config = config;
  }

  /// The newest version of each of these datasets that has one, by dataset id.
  public Map<UUID, StoredVersion> latest(Collection<UUID> datasetIds) {
    var datasets = config.storage().directory().toAbsolutePath().resolve("datasets");
    return versions.latest(datasetIds).stream()
        .map(version -> version.stored(datasets))
        .collect(Collectors.toMap(StoredVersion::datasetId, version -> version));
  }
}
