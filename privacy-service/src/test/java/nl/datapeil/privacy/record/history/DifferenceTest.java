package nl.datapeil.privacy.record.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void namesEachValueThatChangedByItsPath() {
    var difference =
        between(
            """
            {"a": 1, "b": {"c": [1, {"d": "x"}], "e": true}, "gone": null}
            """,
            """
            {"a": 2, "b": {"c": [1, {"d": "y"}, 3], "e": true}, "new": []}
            """);

    assertThat(difference.changes())
        .extracting(
            Difference.Change::path,
            c -> String.valueOf(c.before()),
            c -> String.valueOf(c.after()))
        .containsExactly(
            tuple("a", "1", "2"),
            tuple("b.c[1].d", "\"x\"", "\"y\""),
            tuple("b.c[2]", "null", "3"),
            tuple("gone", "null", "null"),
            tuple("new", "null", "[]"));
  }

  @Test
  void findsNothingBetweenEqualVersions() {
    var text = "{\"a\": [1, {\"b\": null}]}";

    assertThat(between(text, text).changes()).isEmpty();
  }

  private static Difference between(String before, String after) {
    return Difference.between(1, read(before), 2, read(after));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
