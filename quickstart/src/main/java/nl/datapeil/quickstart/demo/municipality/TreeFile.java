package nl.datapeil.quickstart.demo.municipality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.datapeil.quickstart.demo.terrain.Draw;

/// UTF-8 behind a byte order mark, semicolons, decimal commas; Dutch names as each inspector typed
/// them, so only the Latin name is a key.
final class TreeFile {
  private final Draw draw = Draw.of("tree file");

  void write(Path file, List<Tree> trees) throws IOException {
    try (var csv = new CsvFile(file, StandardCharsets.UTF_8, ';', "\n")) {
      csv.mark(CsvFile.BYTE_ORDER_MARK);
      csv.row(
          "boom_id",
          "soort_nl",
          "soort_latijn",
          "plantjaar",
          "hoogte_m",
          "standplaats",
          "straat",
          "x",
          "y");
      for (var i = 0; i < trees.size(); i++) {
        var tree = trees.get(i);
        var planted = tree.planted();
        csv.row(
            "B%07d".formatted(i + 1),
            typed(tree.species().dutch()),
            tree.species().latin(),
            planted == null ? "" : planted.toString(),
            draw.chance(0.05) ? "" : draw.below(28) + 2 + "," + draw.below(10),
            tree.place().ground(),
            tree.place().street(),
            Cells.metres(tree.place().point().x(), ','),
            Cells.metres(tree.place().point().y(), ','));
      }
    }
  }

  private String typed(String dutch) {
    return switch (draw.below(20)) {
      case 0 -> "";
      case 1 -> dutch.toUpperCase(Locale.ROOT);
      case 2 -> dutch.substring(0, 1).toUpperCase(Locale.ROOT) + dutch.substring(1);
      default -> dutch;
    };
  }
}
