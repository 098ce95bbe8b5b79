package nl.datapeil.quickstart.demo.municipality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.quickstart.demo.terrain.Area;
import nl.datapeil.quickstart.demo.terrain.Draw;

/// People who do not exist: commas, quoted names, Dutch dates. Some combinations of neighbourhood
/// and income are shared by a few people only.
final class ResidentFile {
  static final int ROWS = 50_000;

  private static final List<String> FIRST_NAMES =
      List.of(
          "Anna",
          "René",
          "Zoë",
          "Jörg",
          "Ayşe",
          "Mohammed",
          "Sanne",
          "Daan",
          "Noor",
          "Chloé",
          "Łukasz",
          "Fatima",
          "Jan",
          "Maria",
          "Piet",
          "Emma",
          "Lars",
          "Inès",
          "Bram",
          "Yara");
  private static final List<String> LAST_NAMES =
      List.of(
          "Jansen",
          "Vries, de",
          "Berg, van den",
          "Bakker",
          "Visser",
          "Smit",
          "Meijer",
          "Boër",
          "Mulder",
          "Yılmaz",
          "Nowak",
          "Dijk, van",
          "'t Hart",
          "Peters",
          "Hendriks",
          "El Amrani");
  private static final List<String> INCOMES =
      List.of("tot 20.000", "20.000-35.000", "35.000-60.000", "60.000-100.000", "boven 100.000");
  private static final double[] INCOME_SHARES = {0.25, 0.35, 0.26, 0.12, 0.02};
  private static final double[] DEBT_CARE = {0.09, 0.04, 0.015, 0.004, 0.001};

  private final Draw draw = Draw.of("residents");

  void write(Path file, List<Area> neighbourhoods) throws IOException {
    var ids = NationalIds.draw(ROWS, draw);
    var weights = neighbourhoods.stream().mapToDouble(Area::weight).toArray();
    try (var csv = new CsvFile(file, StandardCharsets.UTF_8, ',', "\r\n")) {
      csv.row(
          "bsn",
          "naam",
          "geboortedatum",
          "geslacht",
          "postcode",
          "buurtcode",
          "inkomensklasse",
          "schuldhulp");
      for (var bsn : ids) {
        var home = draw.weighted(weights);
        var income = draw.weighted(INCOME_SHARES);
        csv.row(
            bsn.toString(),
            draw.pick(LAST_NAMES) + ", " + draw.pick(FIRST_NAMES),
            Cells.date(born()),
            draw.chance(0.5) ? "V" : draw.chance(0.99) ? "M" : "",
            draw.chance(0.01) ? "" : postcode(home),
            neighbourhoods.get(home).code(),
            INCOMES.get(income),
            Cells.yesNo(draw.chance(DEBT_CARE[income])));
      }
    }
  }

  private LocalDate born() {
    var age = draw.below(draw.chance(0.2) ? 100 : 78);
    return LocalDate.ofYearDay(2025 - age, 1 + draw.below(365));
  }

  private String postcode(int home) {
    return "%d %c%c".formatted(9701 + home, 'A' + draw.below(6), 'A' + draw.below(26));
  }
}
