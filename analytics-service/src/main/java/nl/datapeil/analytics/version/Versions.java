package nl.datapeil.analytics.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The versions that queries read.
@ApplicationScoped
@Transactional
public class Versions {
  /// A version of which the catalogue knows no measurements yet; `differs` from the one before it.
  public record Unmeasured(StoredVersion version, boolean differs) {}

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

  /// Some of those that the catalogue is to be told of now, the longest waiting first.
  public List<Unmeasured> unmeasured(int most) {
    return versions.unmeasured(most).stream()
        .map(version ->
            new Unmeasured(
                version.stored(storage),
                versions.before(version).filter(version::isSame).isEmpty()))
        .toList();
  }

  /// The catalogue knows.
  public void measured(UUID id) {
    versions.measured(id);
  }

  /// The catalogue is told another time.
  public void measureLater(UUID id) {
    versions.measureLater(id);
  }
}
