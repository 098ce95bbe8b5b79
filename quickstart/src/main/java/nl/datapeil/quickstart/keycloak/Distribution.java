package nl.datapeil.quickstart.keycloak;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.datapeil.quickstart.process.JavaCommand;
import nl.datapeil.quickstart.process.Processes;
import nl.datapeil.quickstart.settings.LaunchException;

/// Keycloak's own package, unpacked and built once for PostgreSQL and one node.
final class Distribution {
  private static final List<String> BUILD = List.of("build", "--db=postgres");

  /// What Keycloak's start script sets besides memory and garbage collector.
  private static final List<String> FLAGS =
      List.of(
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Dfile.encoding=UTF-8",
          // a database that was restarted leaves dead connections behind
          "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
          "-Xms64m",
          "-Xmx320m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError");

  private final Path folder;

  /// @param tools where it is unpacked
  Distribution(Path tools) {
    folder = tools.resolve("keycloak");
  }

  Path importFolder() {
    return folder.resolve("data/import");
  }

  /// The program, and what tells one build of it from another.
  Path jar() {
    return folder.resolve("lib/quarkus-run.jar");
  }

  List<String> flags() {
    return flagsIn(folder);
  }

  List<String> program(String... arguments) {
    return programIn(folder, List.of(arguments));
  }

  boolean isPresent() {
    return Files.exists(jar());
  }

  /// Unpacks and builds beside the final place and renames, so a half-made one is never used.
  void unpackAndBuild(Path moduleTarget, Path log) throws IOException {
    var work = Files.createTempDirectory(folder.getParent(), "keycloak");
    try (var zip = new ZipFile(archive(moduleTarget.resolve("keycloak")).toFile())) {
      unpack(zip, work);
    }
    run(work, BUILD, Map.of(), log);
    Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Runs one of its commands to the end.
  void run(List<String> arguments, Map<String, String> environment, Path log) throws IOException {
    run(folder, arguments, environment, log);
  }

  private static void run(
      Path home, List<String> arguments, Map<String, String> environment, Path log)
      throws IOException {
    var command = new ArrayList<>(List.of(JavaCommand.java()));
    command.addAll(flagsIn(home));
    command.addAll(programIn(home, arguments));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    if (Processes.await(builder.start()) != 0) {
      throw new LaunchException(
          "Keycloak's \"%s\" failed; see %s".formatted(arguments.getFirst(), log));
    }
  }

  private static List<String> flagsIn(Path home) {
    var flags = new ArrayList<>(FLAGS);
    flags.add("-Dkc.home.dir=" + home);
    flags.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    return flags;
  }

  private static List<String> programIn(Path home, List<String> arguments) {
    var program = new ArrayList<String>();
    program.add("-cp");
    program.add(home.resolve("lib/quarkus-run.jar").toString());
    program.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    program.addAll(arguments);
    return program;
  }

  private static Path archive(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "keycloak-quarkus-dist-*.zip")) {
      for (var file : files) {
        return file;
      }
    }
    throw new LaunchException(
        "Keycloak's package is not in %s. Build it: ./datapeil up does.".formatted(folder));
  }

  /// Leaves out the folder that wraps everything in the package.
  private static void unpack(ZipFile zip, Path target) throws IOException {
    for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
      var inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
      var file = target.resolve(inside).normalize();
      Files.createDirectories(file.getParent());
      try (var content = zip.getInputStream(entry)) {
        Files.copy(content, file);
      }
    }
  }
}
