package nl.datapeil.analytics.version;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.kit.id.Ids;

/// The files of this service: `datasets/<dataset>/<version>.parquet`, complete and never changed,
/// and `incoming/<process>/`, where this process builds them. A lock on a file in that folder tells
/// others that the process lives; the operating system drops it with the process, however it ends.
@ApplicationScoped
class Storage {
  static final String LOCK = "lock";

  private final Path datasets;
  private final Path incoming;
  private final Path own;
  private final FileChannel lock;

  Storage(AnalyticsConfig config) {
    var root = config.storage().directory().toAbsolutePath().normalize();
    datasets = root.resolve("datasets");
    incoming = root.resolve("incoming");
    own = incoming.resolve(Ids.next().toString());
    try {
      Files.createDirectories(datasets);
      Files.createDirectories(own);
      lock =
          FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock.lock();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path datasets() {
    return datasets;
  }

  /// The folders of all processes that use this storage or once did.
  Path incoming() {
    return incoming;
  }

  /// The folder of this process.
  Path own() {
    return own;
  }

  /// A new file of this process.
  Path newFile(UUID id, String ending) {
    return own.resolve(id + ending);
  }

  Path parquet(UUID datasetId, UUID versionId) {
    return datasets.resolve(datasetId.toString()).resolve(versionId + ".parquet");
  }

  /// Makes a finished file durable and moves it to its place in one step.
  void keep(Path finished, UUID datasetId, UUID versionId) throws IOException {
    force(finished, StandardOpenOption.WRITE);
    var folder = datasets.resolve(datasetId.toString());
    Files.createDirectories(folder);
    Files.move(finished, parquet(datasetId, versionId), StandardCopyOption.ATOMIC_MOVE);
    force(folder, StandardOpenOption.READ);
    force(datasets, StandardOpenOption.READ);
  }

  /// Deletes the file of a version, also where it was set aside; nothing when it is gone.
  void erase(UUID datasetId, UUID versionId) throws IOException {
    var file = parquet(datasetId, versionId);
    if (Files.deleteIfExists(file)) {
      force(file.resolveSibling("."), StandardOpenOption.READ);
    }
    Files.deleteIfExists(orphans().resolve(file.getFileName())); // last: it moves there only
  }

  /// Where files go that no version records.
  Path orphans() {
    return datasets.resolveSibling("orphans");
  }

  /// Bytes that can still be written.
  long free() throws IOException {
    return Files.getFileStore(own).getUsableSpace();
  }

  @PreDestroy
  void release() throws IOException {
    lock.close(); // and the next start of any process sweeps the folder
  }

  private static void force(Path path, StandardOpenOption mode) throws IOException {
    try (var channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }
}
