package nl.datapeil.analytics.version;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Removes what processes that died left behind, and sets aside files that no version records.
/// Nothing of it is visible; it only takes room.
@ApplicationScoped
class StorageSweep {
  /// A file this young may be of a living process that is about to record it.
  private static final Duration GRACE = Duration.ofHours(1);

  private final Storage storage;
  private final VersionService versions;
  private final InstantSource clock;

  StorageSweep(Storage storage, VersionService versions, InstantSource clock) {
    this.storage = storage;
    this.versions = versions;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent started) throws IOException {
    sweep();
  }

  void sweep() throws IOException {
    for (var folder : list(storage.incoming())) {
      if (!folder.equals(storage.own()) && abandoned(folder)) {
        delete(folder);
      }
    }
    for (var dataset : list(storage.datasets())) {
      for (var file : list(dataset)) {
        sweep(file);
      }
    }
  }

  private void sweep(Path file) throws IOException {
    try {
      if (old(file) && !recorded(file)) {
        setAside(file);
      }
    } catch (NoSuchFileException _) {
      Log.debugf("%s was destroyed meanwhile", file.getFileName());
    }
  }

  /// Whether no process holds the folder's lock any more.
  private boolean abandoned(Path folder) throws IOException {
    var lock = folder.resolve(Storage.LOCK);
    if (!Files.exists(lock)) {
      return old(folder);
    }
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        var taken = channel.tryLock()) {
      return taken != null;
    }
  }

  private boolean old(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().plus(GRACE).isBefore(clock.instant());
  }

  private boolean recorded(Path file) {
    var name = file.getFileName().toString();
    return !name.endsWith(".parquet")
        || versions.exists(UUID.fromString(name.substring(0, name.length() - ".parquet".length())));
  }

  /// Not deleted: after a start on an empty or wrong database, these are everybody's data.
  private void setAside(Path file) throws IOException {
    var orphans = storage.orphans();
    Log.warnf("No version records %s: moved to the folder orphans", file.getFileName());
    Files.createDirectories(orphans);
    Files.move(file, orphans.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static void delete(Path path) throws IOException {
    Log.infof("Removing what an unfinished upload left: %s", path.getFileName());
    try (var all = Files.walk(path)) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
