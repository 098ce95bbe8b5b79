package nl.datapeil.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The official Spectral rules of NL GOV API Design Rules 2.2 on the contract of this service.
public final class AdrLint {
  private static final String CONTRACT = "META-INF/openapi.yaml";

  private AdrLint() {}

  /// Fails on any finding of any severity. Skipped, saying so, without the folder `shared` or the
  /// program `spectral`, which is looked for in `DATAPEIL_SPECTRAL` and on the `PATH`.
  public static void findsNothing() {
    var rules = Shared.path("standards/api/adr/linter-2.2.0.yaml");
    var spectral =
        Optional.ofNullable(System.getenv("DATAPEIL_SPECTRAL"))
            .map(Path::of)
            .or(() -> Program.find("spectral"));
    Assumptions.assumeTrue(
        spectral.isPresent(), "Skipped: spectral is not on the PATH; set DATAPEIL_SPECTRAL");
    var contract = copyOfContract();
    var run =
        Program.run(
            List.of(
                spectral.orElseThrow().toString(),
                "lint",
                "--fail-severity=hint",
                "--ruleset",
                rules.toString(),
                contract.toString()),
            Map.of());
    assertThat(run.exitCode()).as(run.output()).isZero();
  }

  /// A real file, wherever the class loader found the contract.
  private static Path copyOfContract() {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var content =
        Objects.requireNonNull(loader.getResourceAsStream(CONTRACT), CONTRACT + " is missing")) {
      var copy = Files.createTempFile("openapi", ".yaml");
      copy.toFile().deleteOnExit();
      Files.write(copy, content.readAllBytes());
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
