package nl.datapeil.analytics.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The versions that queries read.
@ApplicationScoped
@Transactional
public class Versions {
  private final VersionRepository versions;
  private final Storage storage;

  Versions(VersionRepository versions, Storage storage) {
    this.versions = versions;
    this.storage = storage;
  }

  /// The newest version of each of these datasets that has one, by dataset id.
  public Map<UUID, StoredVersion> latest(Collection<UUID> datasetIds) {
    return versions.latest(datasetIds).stream()
        .map(version -> version.stored(storage))
        .collect(Collectors.toMap(StoredVersion::datasetId, version -> version));
  }
}
