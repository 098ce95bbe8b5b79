package nl.datapeil.quickstart.demo.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.datapeil.quickstart.demo.terrain.Point;
import nl.datapeil.quickstart.settings.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointFileTest {
  @TempDir Path folder;

  @Test
  void countsOnlyCurrentObjectsOfTheType() throws IOException {
    var gullies =
        file(
            """
            id;plus_type;eindregistratie;terminationdate;x;y
            1;kolk;;;155000;463000
            2;kolk;2018-01-01;2018-01-01;155000;463000
            3;kolk;;2018-01-01;155000;463000
            4;inspectie- / rioolput;;;155000;463000
            5;Kolk ;;;155000;463000
            """);

    assertThat(PointFile.of(gullies, "kolk").countCurrent()).isEqualTo(2);
  }

  @Test
  void countsEveryRowOfAFileWithoutThoseColumns() throws IOException {
    var file = file("X,Y\n1.5,2\n,\n3,4\n");

    var points = PointFile.of(file, "kolk");

    assertThat(points.countCurrent()).isEqualTo(3);
    assertThat(points.points()).containsExactly(new Point(1.5, 2), new Point(3, 4));
  }

  @Test
  void countsWhatLiesExactlyAtTheDistance() throws IOException {
    var gullies = PointFile.of(file("rd_x;rd_y\n100,0;100,0\n200,0;100,0\n"), "kolk");
    var trees = PointFile.of(file("x\ty\n104\t100\n204.001\t100\n"), "boom");

    assertThat(gullies.countNear(trees, 4)).isEqualTo(1);
  }

  @Test
  void readsWellKnownText() throws IOException {
    var file = file("id;geometry\n1;POINT (155000.5 463000)\n2;\n");

    assertThat(PointFile.of(file, "kolk").points()).containsExactly(new Point(155_000.5, 463_000));
  }

  @Test
  void saysWhichColumnsAFileWithoutPlacesHas() throws IOException {
    var file = file("naam;lat;lon\na;52;5\n");

    assertThatThrownBy(() -> PointFile.of(file, "kolk"))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("naam, lat, lon");
  }

  @Test
  void readsWindows1252AndQuotedCells() throws IOException {
    var file = folder.resolve("oud.csv");
    var text = "straat;x;y\r\n\"Café; \"\"hoek\"\"\nlaan\";1;2\r\n";
    Files.writeString(file, text, Charset.forName("windows-1252"));

    var streets = Groups.of(file, List.of("straat"));

    assertThat(streets).containsExactly(Map.entry(List.of("Café; \"hoek\"\nlaan"), 1L));
  }

  private Path file(String text) throws IOException {
    var file = Files.createTempFile(folder, "punten", ".csv");
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
