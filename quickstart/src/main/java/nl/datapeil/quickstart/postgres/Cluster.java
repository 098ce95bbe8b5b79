package nl.datapeil.quickstart.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import nl.datapeil.quickstart.process.Processes;
import nl.datapeil.quickstart.settings.LaunchException;

/// The server's data folder.
final class Cluster {
  private static final Duration ORPHANS_END_WITHIN = Duration.ofSeconds(30);
  private static final int STATUS_LINE = 7;

  private final Path folder;
  private final Binaries binaries;
  private final Identity identity;

  Cluster(Path folder, Binaries binaries, Identity identity) {
    this.folder = folder;
    this.binaries = binaries;
    this.identity = identity;
  }

  Path data() {
    return folder.resolve("data");
  }

  /// Makes the cluster with a password from its first moment on. A folder left half made by a crash
  /// is thrown away.
  void create(String password) throws IOException {
    Files.createDirectories(folder);
    var fresh = folder.resolve("data.unfinished");
    Processes.run(List.of("rm", "-rf", fresh.toString()));
    var passwordFile = folder.resolve("password");
    Files.writeString(passwordFile, password);
    own();
    var log = folder.resolve("initdb.log").toFile();
    var exit =
        Processes.await(
            new ProcessBuilder(
                    identity.running(
                        binaries.program("initdb").toString(),
                        "--pgdata=" + fresh,
                        "--username=postgres",
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=nl-NL",
                        "--data-checksums"))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start());
    Files.delete(passwordFile);
    if (exit != 0) {
      throw new LaunchException(
          "PostgreSQL's data folder cannot be made:\n" + Files.readString(log.toPath()));
    }
    Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  boolean exists() {
    return Files.exists(data().resolve("PG_VERSION"));
  }

  void own() {
    identity.own(folder, binaries.program("postgres"));
  }

  /// The server that runs on this data, also one whose launcher was killed.
  OptionalLong server() {
    var lines = lockFile();
    if (lines.isEmpty()) {
      return OptionalLong.empty();
    }
    var pid = Long.parseLong(lines.getFirst().strip());
    return Processes.commandLine(pid).contains(data().toString())
        ? OptionalLong.of(pid)
        : OptionalLong.empty();
  }

  boolean isReady() {
    var lines = lockFile();
    return lines.size() > STATUS_LINE
        && lines.get(STATUS_LINE).startsWith("ready")
        && server().isPresent();
  }

  /// After a `kill -9` the server's children still hold its memory for a moment, and its lock file
  /// may name a number that another program has by now. Both would stop the next start.
  void clearRemains() throws IOException {
    var deadline = Instant.now().plus(ORPHANS_END_WITHIN);
    var children = Processes.workingIn(data());
    while (!children.isEmpty()) {
      if (Instant.now().isAfter(deadline)) {
        children.forEach(pid -> Processes.signal(pid, "KILL"));
      }
      Processes.sleep(100);
      children = Processes.workingIn(data());
    }
    Files.deleteIfExists(data().resolve("postmaster.pid"));
  }

  private List<String> lockFile() {
    try {
      return Files.readAllLines(data().resolve("postmaster.pid"));
    } catch (IOException _) {
      return List.of();
    }
  }
}
