package nl.datapeil.quickstart.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.datapeil.quickstart.settings.Home;
import nl.datapeil.quickstart.settings.PartName;

/// The JVM's own cache of loaded and linked classes. A process that runs without one records it and
/// writes it when it is stopped; the next start is faster. Never needed: without it, or with one
/// the JVM rejects, a part merely starts slower.
public final class StartCache {
  private static final String UNFINISHED = ".unfinished";

  private final Home home;
  private final PartName part;

  public StartCache(Home home, PartName part) {
    this.home = home;
    this.part = part;
  }

  /// The options for a JVM of this version, with these flags, on this program. A cache of anything
  /// else is deleted.
  public List<String> options(String version, List<String> flags) {
    var file = file(Launch.digest(Runtime.version() + "\n" + version + "\n" + flags));
    deleteOthers(file);
    return Files.exists(file)
        ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off")
        : List.of("-XX:AOTCacheOutput=" + file + UNFINISHED, "-Xlog:aot=off", "-Xlog:cds=off");
  }

  /// Whether the part runs without a cache and will write one when it stops.
  public boolean isBeingRecorded() {
    var found = new AtomicBoolean();
    forEach(file -> found.compareAndSet(false, file.toString().contains(UNFINISHED)));
    return found.get();
  }

  /// Gives the cache its name once its JVM has ended in good order.
  public void keep() {
    forEach(file -> {
      var name = file.getFileName().toString();
      if (name.endsWith(UNFINISHED)) {
        var finished = name.substring(0, name.length() - UNFINISHED.length());
        Files.move(file, file.resolveSibling(finished), StandardCopyOption.ATOMIC_MOVE);
      }
    });
  }

  /// What a JVM left behind that was killed before it had written all.
  public void discardUnfinished() {
    forEach(file -> {
      if (file.toString().contains(UNFINISHED)) {
        Files.delete(file);
      }
    });
  }

  private void deleteOthers(Path wanted) {
    forEach(file -> {
      if (!file.toString().startsWith(wanted.toString())) {
        Files.delete(file);
      }
    });
  }

  private Path file(String key) {
    return home.startCaches().resolve(part.label() + "-" + key + ".aot");
  }

  private void forEach(Action action) {
    try (var files = Files.newDirectoryStream(home.startCaches(), part.label() + "-*")) {
      for (var file : files) {
        action.on(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Action {
    void on(Path file) throws IOException;
  }
}
