package nl.datapeil.kit.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The contract this service is built from: `META-INF/openapi.yaml`.
final class Contract {
  private static final String FILE = "META-INF/openapi.yaml";

  private Contract() {}

  /// `info.version`: the only key `version` at two spaces of indent.
  static String version() {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(loader.getResourceAsStream(FILE), FILE + " is missing"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith("  version:"))
          .map(line -> line.substring("  version:".length()).replace("\"", "").trim())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(FILE + " has no info.version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
