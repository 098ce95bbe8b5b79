package nl.datapeil.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The folder `shared` beside the checkout: official standards and real data that may not be copied
/// into it. `DATAPEIL_SHARED` names it when it lies elsewhere.
public final class Shared {
  private Shared() {}

  /// A file or folder in there; the test is skipped, saying so, when it is absent.
  public static Path path(String relative) {
    var folder = Optional.ofNullable(System.getenv("DATAPEIL_SHARED")).orElse("../../shared");
    var path = Path.of(folder, relative).toAbsolutePath().normalize();
    Assumptions.assumeTrue(
        Files.exists(path), () -> "Skipped: " + path + " is absent; set DATAPEIL_SHARED");
    return path;
  }
}
