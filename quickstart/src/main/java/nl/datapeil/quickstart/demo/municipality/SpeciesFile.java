package nl.datapeil.quickstart.demo.municipality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The table that tells how large a leaf each kind of tree drops: plain UTF-8 with commas.
final class SpeciesFile {
  void write(Path file, List<Species> species) throws IOException {
    try (var csv = new CsvFile(file, StandardCharsets.UTF_8, ',', "\n")) {
      csv.row("soort_latijn", "soort_nl", "bladlengte_cm");
      for (var one : species) {
        csv.row(one.latin(), one.dutch(), Integer.toString(one.leaf()));
      }
    }
  }
}
