package nl.datapeil.quickstart.demo.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Real files, that are not part of the project: without them this is skipped.
class OtterloTest {
  private static final Path FOLDER = Path.of("../../shared/data/gullies");

  @Test
  void countsCurrentGulliesWithinFourMetresOfACurrentTree() {
    var gullyFile = FOLDER.resolve("otterlo_putten.csv");
    assumeTrue(Files.exists(gullyFile), () -> gullyFile + " is not there");
    var gullies = PointFile.of(gullyFile, "kolk");
    var trees = PointFile.of(FOLDER.resolve("otterlo_vegetatieobject.csv"), "boom");

    var near = gullies.countNear(trees, 4);

    assertThat(gullies.countCurrent()).isEqualTo(727);
    assertThat(trees.countCurrent()).isEqualTo(2088);
    assertThat(near).isEqualTo(184);
  }
}
