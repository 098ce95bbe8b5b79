package nl.datapeil.analytics.version.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as municipalities, CBS and the police really publish them.
class RealFilesTest {
  private static final String[] BGT = {
    "gml_id STRING",
    "lokaalid STRING",
    "bronhouder STRING",
    "status STRING",
    "creationdate DATE",
    "tijdstipregistratie DATETIME",
    "eindregistratie DATETIME",
    "terminationdate DATE",
    "inonderzoek BOOLEAN",
    "plus_type STRING",
    "x DECIMAL",
    "y DECIMAL",
    "lat DECIMAL",
    "lon DECIMAL"
  };

  @TempDir private Path folder;

  @Test
  void countsCurrentGulliesAndTrees() {
    var current =
        "select count(*), count(*) filter (plus_type in ('kolk', 'boom') and eindregistratie is"
            + " null) from $file";

    assertThat(csv("data/gullies/otterlo_putten.csv", BGT).ask(current))
        .containsExactly(List.of("1045", "727"));
    assertThat(csv("data/gullies/otterlo_vegetatieobject.csv", BGT).ask(current).getFirst())
        .startsWith("2308");
  }

  @Test
  void putsDegreesWithinAMetreOfRd() {
    var read = csv("data/gullies/otterlo_putten.csv", BGT);
    var projection = new RdProjection();

    assertThat(read.ask("select x, y, lon, lat from $file"))
        .hasSize(1045)
        .allSatisfy(row -> {
          var rd = projection.toRd(number(row.get(2)), number(row.get(3)));
          assertThat(rd.x).isCloseTo(number(row.get(0)), within(1.0));
          assertThat(rd.y).isCloseTo(number(row.get(1)), within(1.0));
        });
  }

  @Test
  void readsTreesWithCarriageReturns() {
    var read =
        csv(
            "data/trees/velsen/derived_velsen_bomen_xy.csv",
            "fid INTEGER",
            "rd_x DECIMAL",
            "rd_y DECIMAL",
            "lat DECIMAL",
            "lon DECIMAL");

    assertThat(read.ask("select count(*), min(rd_x) > 90000, max(rd_y) < 510000 from $file"))
        .containsExactly(List.of("20672", "true", "true"));
  }

  @Test
  void readsStatlineWithItsPadding() {
    var read =
        csv(
            "data/cbs/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv",
            "periode INTEGER: Perioden",
            "gebied STRING: Wijken en buurten",
            "code STRING: Regiocode (gemeente, wijk, buurt) (code)",
            "huishoudens INTEGER: Particuliere huishoudens (Aantal)",
            "laag DECIMAL: Opleidingsniveau/Laag/Waarde (%)",
            "midden DECIMAL: Opleidingsniveau/Middelbaar/Waarde (%)",
            "hoog DECIMAL: Opleidingsniveau/Hoog/Waarde (%)",
            "score DECIMAL: SES-WOA/Totaalscore/Gemiddelde score (Getal)",
            "spreiding DECIMAL: Spreiding/Spreiding totaal/Waarde (Getal)");

    assertThat(read.rows().getFirst())
        .containsExactly(
            "2019", "Amsterdam", "GM0363", "457400", "20.8", "29.8", "49.5", "-0.1", "1.01");
  }

  @Test
  void readsWindows1252WithDecimalCommas() {
    var read =
        csv(
            "data/crime/fietsenstallingen.csv",
            "naam STRING",
            "soort STRING",
            "straat STRING",
            "huisnummer STRING",
            "postcode STRING",
            "plaats STRING",
            "capaciteit STRING",
            "beheerder STRING",
            "opmerking STRING",
            "lat DECIMAL",
            "lon DECIMAL");

    assertThat(read.ask("select lat, lon from $file where naam = 'Pathé'"))
        .containsExactly(List.of("53.2141434", "6.564304"));
    assertThat(read.accepted().encoding()).isEqualTo("windows-1252");
  }

  @Test
  void readsDatesWithoutLeadingZeros() {
    var read =
        csv(
            "data/boundaries/netherlands/gm_changes_before_2018.csv",
            "bestaan_tot DATE",
            "eindjaar INTEGER",
            "oude STRING",
            "nieuwe STRING",
            "huidige_code STRING",
            "huidige_naam STRING");

    assertThat(
            read.ask(
                "select count(*), count(*) filter (year(bestaan_tot) = eindjaar),"
                    + " bool_or(huidige_naam = 'Súdwest-Fryslân') from $file"))
        .containsExactly(List.of("1072", "1072", "true"));
  }

  @Test
  void readsNeighbourhoodsIntoRd() {
    var read =
        read(
            "data/boundaries/utrecht/buurt.geojson",
            Format.GEOJSON,
            "id INTEGER",
            "kode STRING",
            "wijkkode STRING",
            "naam STRING",
            "vlak GEOMETRY");

    assertThat(
            read.ask(
                "select count(*), min(vlak__xmin) > 125000, max(vlak__xmax) < 145000,"
                    + " bool_and(vlak__x between vlak__xmin and vlak__xmax) from $file"))
        .containsExactly(List.of("111", "true", "true", "true"));
  }

  @Test
  void doesNotSkipTheTitleLinesOfAGroundwaterFile() {
    var file = Shared.path("data/sensors/B27D0140001_1.csv");

    var read = read(file, Format.CSV, "peildatum DATE", "stand INTEGER: Stand (cm t.o.v. MP)");

    assertThat(read.refused().violations().getFirst().message().en()).contains("line 18");
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private Reading csv(String path, String... columns) {
    return read(path, Format.CSV, columns);
  }

  private Reading read(String path, Format format, String... columns) {
    return read(Shared.path(path), format, columns);
  }

  private Reading read(Path file, Format format, String... columns) {
    try {
      var options = new ReadOptions(null, null, null, true);
      return Reading.of(folder, Files.readAllBytes(file), format, options, Columns.of(columns));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
