package nl.datapeil.analytics.query.engine;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/// Where queries put what does not fit in memory. Each process has a folder of its own in it, so
/// that several may share one storage; what a killed process left behind goes at the next start.
final class SpillFolder {
  private final Path root;
  private final Path own;

  SpillFolder(Path root) {
    this.root = root.toAbsolutePath();
    this.own = this.root.resolve(nameOf(ProcessHandle.current().pid()));
  }

  void prepare() throws IOException {
    Files.createDirectories(root);
    try (var folders = Files.list(root)) {
      for (var folder : folders.filter(SpillFolder::isLeftBehind).toList()) {
        remove(folder);
      }
    }
    Files.createDirectories(own);
  }

  Path of(String task) {
    return own.resolve(task);
  }

  static String nameOf(long process) {
    return host() + "~" + process;
  }

  /// Of this machine, by a process that is gone; one with our own id ran before us.
  private static boolean isLeftBehind(Path folder) {
    var name = folder.getFileName().toString();
    if (!name.matches("\\Q" + host() + "\\E~\\d+")) {
      return false;
    }
    var pid = Long.parseLong(name.substring(name.indexOf('~') + 1));
    return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
  }

  private static void remove(Path folder) throws IOException {
    Log.infof("Removing the spilled data of an earlier run");
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String host() {
    return Objects.requireNonNullElse(System.getenv("HOSTNAME"), "localhost");
  }
}
