package nl.datapeil.analytics.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.engine.EngineFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerWriterTest {
  private static final String ALL_TYPES =
      """
      select 9007199254740993::bigint as a, 2.50::decimal(10, 2) as b, 0.1::double as c,
             'nan'::double as d, true as e, date '2024-02-29' as f,
             timestamp '2021-03-28 02:30:00' as g, null::varchar as h, 'é "q", x' as i
      """;

  @TempDir Path folder;

  @Test
  void writesEveryTypeAsJson() throws IOException {
    var text = write(new JsonAnswer(new ObjectMapper()), ALL_TYPES, 5);

    var json = new ObjectMapper().readTree(text);
    assertThat(text)
        .contains(
            "\"rows\":[[9007199254740993,2.50,0.1,null,true,\"2024-02-29\",\"2021-03-28T02:30:00Z\",null,\"é"
                + " \\\"q\\\", x\"]]");
    assertThat(json.get("rowCount").asInt()).isEqualTo(1);
    assertThat(json.get("truncated").asBoolean()).isFalse();
    assertThat(json.get("columns").toString()).isEqualTo("[{\"name\":\"a\",\"type\":\"STRING\"}]");
    assertThat(json.get("datasets").toString())
        .isEqualTo("[{\"uri\":\"https://example.org/d\",\"name\":\"trees\",\"version\":2}]");
    assertThat(json.get("obligations").toString())
        .isEqualTo("[{\"type\":\"SMALLEST_GROUP\",\"size\":10}]");
  }

  @Test
  void writesTheSameValuesAsCsv() throws IOException {
    var csv = write(new CsvAnswer(), ALL_TYPES, 5);

    assertThat(csv)
        .isEqualTo(
            "a\r\n9007199254740993,2.50,0.1,,true,2024-02-29,2021-03-28T02:30:00Z,,"
                + "\"é \"\"q\"\", x\"\r\n");
  }

  @Test
  void saysInJsonThatRowsAreMissing() throws IOException {
    var json =
        new ObjectMapper()
            .readTree(write(new JsonAnswer(new ObjectMapper()), "select * from range(3)", 2));

    assertThat(json.get("rows")).hasSize(2);
    assertThat(json.get("truncated").asBoolean()).isTrue();
  }

  @Test
  void disarmsTextThatASpreadsheetWouldRun() throws IOException {
    var csv =
        write(
            new CsvAnswer(),
            "select unnest(['=1+1', '+1', '-1', '@x', 'a=1', '', '-1,5']) as text",
            10);

    assertThat(csv).isEqualTo("a\r\n'=1+1\r\n'+1\r\n'-1\r\n'@x\r\na=1\r\n\"\"\r\n\"'-1,5\"\r\n");
  }

  @Test
  void leavesNegativeNumbersAlone() throws IOException {
    assertThat(write(new CsvAnswer(), "select -1, -2.5::decimal(3, 1)", 1))
        .isEqualTo("a\r\n-1,-2.5\r\n");
  }

  private String write(AnswerWriter writer, String sql, int limit) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var answer = EngineFixtures.answer(folder, sql, limit)) {
      writer.write(heading(), answer, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static AnswerHeading heading() {
    return new AnswerHeading(
        new UUID(0, 1),
        List.of(new AnswerHeading.Column("a", ColumnType.STRING)),
        List.of(new AnswerHeading.Source(URI.create("https://example.org/d"), "trees", 2)),
        List.of(obligation()));
  }

  private static Obligation obligation() {
    @Nullable String none = null;
    return new Obligation("SMALLEST_GROUP", null, none, none, 10, none);
  }
}
