package nl.datapeil.analytics.version.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvParserTest {
  @Test
  void dividesLinesOfEveryEnding() throws IOException {
    var records = parse("a;b\r\nc;d\ne;f\rg;h");

    assertThat(records)
        .extracting(CsvRecord::cells)
        .containsExactly(
            List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g", "h"));
    assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void keepsDelimitersQuotesAndLinesInsideQuotes() throws IOException {
    var records = parse("\"a;\"\"b\"\"\r\nc\";d\r\ne;f\r\n");

    assertThat(records.getFirst().cells()).containsExactly("a;\"b\"\r\nc", "d");
    assertThat(records.getLast().line()).isEqualTo(3);
  }

  @Test
  void takesAQuoteInsideAPlainValueAsItIs() throws IOException {
    var records = parse("pijp 5\" rond;x\n");

    assertThat(records.getFirst().cells()).containsExactly("pijp 5\" rond", "x");
  }

  @Test
  void seesQuotesBehindBlanks() throws IOException {
    var records = parse("a; \"b;c\" ;d\n");

    assertThat(records.getFirst().cells()).containsExactly("a", "b;c", "d");
  }

  @Test
  void endsWithAnEmptyValueAfterALastDelimiter() throws IOException {
    var records = parse("a;\n;");

    assertThat(records)
        .extracting(CsvRecord::cells)
        .containsExactly(List.of("a", ""), List.of("", ""));
  }

  @Test
  void saysWhereAnOpenQuoteBegan() throws IOException {
    var records = parse("a;b\nc;\"d\ne;f\n");

    assertThat(records.getLast().defect()).isNotNull();
    assertThat(String.valueOf(records.getLast().defect())).contains("line 2");
  }

  @Test
  void reportsTextBehindAQuoteAndGoesOn() throws IOException {
    var records = parse("\"a\"b;c\nd;e\n");

    assertThat(records.getFirst().defect()).isNotNull();
    assertThat(records.getLast().cells()).containsExactly("d", "e");
  }

  private static List<CsvRecord> parse(String text) throws IOException {
    var records = new ArrayList<CsvRecord>();
    try (var parser = new CsvParser(new StringReader(text), ';')) {
      for (var r = parser.next(); r != null; r = parser.next()) {
        records.add(r);
      }
    }
    return records;
  }
}
