package nl.datapeil.analytics.version.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvIngestTest {
  @TempDir private Path folder;

  @Test
  void readsEveryTypeAsItsOwn() {
    var read =
        Reading.csv(
            folder,
            """
            Id;Náám;Hoogte (m);ok;Geplaatst;gezien op
            1.024;007  ;1.234,50;ja;31-1-2020;2020-01-31T12:00:00+01:00
            ;;;;;
            """,
            "id INTEGER",
            "naam STRING",
            "hoogte DECIMAL: Hoogte (m)",
            "ok BOOLEAN",
            "geplaatst DATE",
            "gezien_op DATETIME");

    assertThat(read.rows())
        .containsExactly(
            List.of("1024", "007", "1234.5", "true", "2020-01-31", "2020-01-31 11:00:00.0"),
            List.of("null", "null", "null", "null", "null", "null"));
    assertThat(read.accepted().decimalSeparator()).isEqualTo(",");
  }

  @Test
  void writesOnlyTypesThatOtherEnginesReadAlike() {
    var read =
        Reading.csv(
            folder,
            "i;s;d;b;t;m;g\n1;x;1,5;ja;2020-01-31;2020-01-31 12:00;POINT (155000 463000)\n",
            "i INTEGER",
            "s STRING",
            "d DECIMAL",
            "b BOOLEAN",
            "t DATE",
            "m DATETIME",
            "g GEOMETRY");

    assertThat(
            read.ask(
                "select name, type, coalesce(converted_type, '-') from parquet_schema($file)"
                    + " where num_children is null"))
        .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
        .startsWith(
            "i INT64 INT_64",
            "s BYTE_ARRAY UTF8",
            "d DOUBLE -",
            "b BOOLEAN -",
            "t INT32 DATE",
            "m INT64 TIMESTAMP_MICROS",
            "g BYTE_ARRAY UTF8",
            "g__x DOUBLE -",
            "g__y DOUBLE -");
  }

  @Test
  void findsEveryDelimiter() {
    assertThat(List.of(";", ",", "\t", "|"))
        .allSatisfy(delimiter -> {
          var text = "a;b\n1;x\n".replace(";", delimiter);
          var read = Reading.csv(folder, text, "a INTEGER", "b STRING");
          assertThat(read.rows()).containsExactly(List.of("1", "x"));
          assertThat(read.accepted().delimiter()).isEqualTo(delimiter);
        });
  }

  @Test
  void listsAllKindsOfErrorsAtOnce() {
    var read =
        Reading.csv(
            folder,
            """
            id,datum,bestaat_niet
            1,2020-01-31,x
            twee,31-02-2020,x
            3,2020-01-31
            4,2020-01-31,x,y
            """,
            "id INTEGER",
            "datum DATE",
            "ontbreekt STRING");

    assertThat(read.fields())
        .containsExactlyInAnyOrder(
            "columns.bestaat_niet",
            "columns.ontbreekt",
            "lines[3].id",
            "lines[3].datum",
            "lines[4]",
            "lines[5]");
    assertThat(read.refused().count()).isEqualTo(6);
  }

  @Test
  void countsEverythingButListsTheFirstOfEachKind() {
    var read =
        Reading.csv(folder, "id,b\n" + "x,1\n".repeat(1_000) + "1,z\n", "id INTEGER", "b BOOLEAN");

    assertThat(read.refused().count()).isEqualTo(1_001);
    assertThat(read.fields()).hasSize(11).contains("lines[2].id", "lines[1002].b");
  }

  @Test
  void repeatsNoValueOfAColumnAboutPersons() {
    var read =
        Reading.csv(
            folder,
            "bsn,leeftijd\n123,geheim1\n",
            "bsn STRING NATIONAL_ID",
            "leeftijd INTEGER PERSONAL");

    assertThat(read.refused().toString()).contains("leeftijd").doesNotContain("geheim1");
  }

  @Test
  void repeatsNothingOfAFileWithoutHeadings() {
    var read =
        Reading.csv(folder, "Jansen,1970-01-01\nPietersen,x\n", "naam STRING", "geboren DATE");

    assertThat(read.refused().toString()).doesNotContain("Jansen").doesNotContain("Pietersen");
    assertThat(read.fields()).contains("columns.headings", "columns.naam");
  }

  @Test
  void pointsAtTheHeadingsBelowATitle() {
    var read = Reading.csv(folder, "Bomen 2026\n\nid;soort\n1;es\n", "id INTEGER", "soort STRING");

    assertThat(read.refused().violations().getFirst().field()).isEqualTo("lines[1]");
    assertThat(read.refused().violations().getFirst().message().en()).contains("line 3");
  }

  @Test
  void dropsUnknownColumnsWhenAsked() {
    var options = new ReadOptions(null, null, null, true);

    var read =
        Reading.of(
            folder,
            "id;extra\n1;x\n".getBytes(StandardCharsets.UTF_8),
            Format.CSV,
            options,
            Columns.of("id INTEGER"));

    assertThat(read.rows()).containsExactly(List.of("1"));
  }

  @Test
  void asksHowNumbersAreWrittenWhenNothingTells() {
    var text = "id;n\n1;1.000\n2;2.000\n".getBytes(StandardCharsets.UTF_8);
    var columns = Columns.of("id INTEGER", "n INTEGER");
    var declared = new ReadOptions(null, null, ",", false);

    var unsure = Reading.of(folder, text, Format.CSV, ReadOptions.FIND_OUT, columns);
    var told = Reading.of(folder, text, Format.CSV, declared, columns);

    assertThat(unsure.fields()).containsExactly("columns.n");
    assertThat(told.rows()).containsExactly(List.of("1", "1000"), List.of("2", "2000"));
  }

  @Test
  void acceptsADatasetWithoutRows() {
    var read = Reading.csv(folder, "id;soort\n", "id INTEGER", "soort STRING");

    assertThat(read.accepted().rows()).isZero();
    assertThat(read.rows()).isEmpty();
  }

  @Test
  void refusesAnEmptyFileAndASpreadsheet() {
    assertThat(Reading.csv(folder, "", "id INTEGER").fields()).containsExactly("file");
    assertThat(Reading.csv(folder, "PK\u0003\u0004xl/workbook", "id INTEGER").fields())
        .containsExactly("file");
  }

  @Test
  void acceptsDelimitersAtTheEndOfEveryLine() {
    var read = Reading.csv(folder, "id;soort;\n1;es;\n", "id INTEGER", "soort STRING");

    assertThat(read.rows()).containsExactly(List.of("1", "es"));
  }

  @Test
  void takesAFullStopInANumericColumnForMissing() {
    var read = Reading.csv(folder, "id;n\n1;      .\n2;   20.8\n", "id INTEGER", "n DECIMAL");

    assertThat(read.rows()).containsExactly(List.of("1", "null"), List.of("2", "20.8"));
  }

  @Test
  void refusesColumnsThatTheGeometryNeeds() {
    var read = Reading.csv(folder, "g;g__x\n;1\n", "g GEOMETRY", "g__x DECIMAL");

    assertThat(read.fields()).containsExactly("columns.g__x");
  }

  @Test
  void keepsTextThatLooksLikeSql() {
    var read = Reading.csv(folder, "a\n\"x'); drop table y; --\"\n", "a STRING");

    assertThat(read.rows()).containsExactly(List.of("x'); drop table y; --"));
  }
}
