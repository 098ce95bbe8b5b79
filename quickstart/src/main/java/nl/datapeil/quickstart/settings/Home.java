package nl.datapeil.quickstart.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The one folder that holds the state of a platform, readable by its owner only.
public record Home(Path folder) {
  /// PostgreSQL and Keycloak unpacked, their first data and the start-up caches.
  private static final long BYTES_NEEDED = 1_500_000_000L;

  public Path log(PartName part) {
    return folder.resolve("log").resolve(part.label() + ".log");
  }

  public Path pidFile(PartName part) {
    return folder.resolve("run").resolve(part.label() + ".pid");
  }

  public Path secretsFile() {
    return folder.resolve("secrets.properties");
  }

  /// What can be unpacked again: no data.
  public Path tools() {
    return folder.resolve("tools");
  }

  public Path data(PartName part) {
    return folder.resolve(part.label());
  }

  public Path startCaches() {
    return folder.resolve("aot");
  }

  /// Makes the folder, and says what to do when it cannot be used.
  public void prepare() {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
      for (var name : new String[] {"log", "run", "tools", "aot"}) {
        Files.createDirectories(folder.resolve(name));
      }
    } catch (IOException e) {
      throw new LaunchException(
          """
          The state folder %s cannot be written (%s).
          Give yourself the right to, or choose another folder: DATAPEIL_HOME=/path ./datapeil up\
          """
              .formatted(folder, e.getMessage()),
          e);
    }
    refuseWhenFull();
  }

  private void refuseWhenFull() {
    try {
      var free = Files.getFileStore(folder).getUsableSpace();
      var needed = Files.exists(secretsFile()) ? BYTES_NEEDED / 10 : BYTES_NEEDED;
      if (free < needed) {
        throw new LaunchException(
            """
            The disk of %s has %d MB left; %d MB are needed.
            Make room, or choose a folder on another disk: DATAPEIL_HOME=/path ./datapeil up\
            """
                .formatted(folder, free / 1_000_000, needed / 1_000_000));
      }
    } catch (IOException e) {
      throw new LaunchException("Cannot see how much room is left for " + folder, e);
    }
  }
}
