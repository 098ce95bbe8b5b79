package nl.datapeil.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program of the machine that a check needs, such as `node`.
final class Program {
  private static final int MINUTES = 2;

  private Program() {}

  /// What it said (both streams) and how it ended.
  record Run(int exitCode, String output) {}

  /// The executable of this name on the `PATH`.
  static Optional<Path> find(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Runs it to its end; fails when that takes more than two minutes.
  static Run run(List<String> command, Map<String, String> environment) {
    try {
      var output = Files.createTempFile("datapeil-check", ".log");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(output.toFile()).environment().putAll(environment);
      var process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command.getFirst() + " took more than two minutes");
      }
      var run = new Run(process.exitValue(), Files.readString(output));
      Files.delete(output);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
