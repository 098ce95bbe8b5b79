package nl.datapeil.analytics.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /// All versions of each of these datasets that has any, by dataset id.
  public Map<UUID, List<StoredVersion>> all(Collection<UUID> datasetIds) {
    return versions.all(datasetIds).stream()
        .map(version -> version.stored(storage))
        .collect(Collectors.groupingBy(StoredVersion::datasetId));
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

  /// Versions that are no longer recorded, while their files may be there; `sha256` is that of the
  /// upload, or of the sums of all of them, one on a line.
  public record Removed(UUID datasetId, List<UUID> ids, long rows, String sha256) {
    public Removed {
      ids = List.copyOf(ids);
    }
  }

  /// Whether this version is or was stored, or any when none is named.
  public boolean had(UUID datasetId, @Nullable Integer number, Instant until) {
    return !versions.of(datasetId, number, until).isEmpty()
        || versions.wasDestroyed(datasetId, number);
  }

  /// Forgets this version, or all of the dataset when none is named, as far as they were uploaded
  /// by then: no ids when they were destroyed before, nothing when there never were any. From here
  /// on no query finds them, and their numbers are not given again.
  public Optional<Removed> remove(UUID datasetId, @Nullable Integer number, Instant until) {
    if (!had(datasetId, number, until)) {
      return Optional.empty();
    }
    var found = versions.of(datasetId, number, until);
    if (!found.isEmpty()) {
      versions.remove(datasetId, found);
    }
    return Optional.of(DatasetVersion.removed(datasetId, found));
  }

  /// Deletes the files of versions that were removed, wherever they lie.
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void erase(UUID datasetId, List<UUID> ids) throws IOException {
    for (var id : ids) {
      storage.erase(datasetId, id);
    }
  }

  /// The catalogue is told another time.
  public void measureLater(UUID id) {
    versions.measureLater(id);
  }
}
