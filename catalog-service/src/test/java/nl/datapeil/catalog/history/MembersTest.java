package nl.datapeil.catalog.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1}|{\"a\": 1}|``",
        "{\"a\": 1}|{\"a\": 2}|a: 1 > 2",
        "{\"a\": 1}|{}|a: 1 > null",
        "{}|{\"a\": {\"b\": 1}}|a: null > {\"b\":1}",
        "{\"t\": {\"nl\": \"x\"}}|{\"t\": {\"nl\": \"y\"}}|t.nl: \"x\" > \"y\"",
        "{\"k\": [\"a\", \"b\"]}|{\"k\": [\"b\"]}|k[0]: \"a\" > null",
        "{\"k\": [\"a\"]}|{\"k\": [\"b\", \"a\"]}|k[0]: null > \"b\"",
        "{\"k\": [{\"x\": 1}]}|{\"k\": [{\"x\": 2}]}|k[0].x: 1 > 2"
      })
  void namesEachMemberThatDiffers(String before, String after, @Nullable String expected) {
    assertThat(String.join("; ", between(before, after)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void knowsThingsByTheirUriWhereverTheyStand() {
    var differences =
        between(
            "{\"d\": [{\"uri\": \"u:1\", \"l\": 1}, {\"uri\": \"u:2\", \"l\": 2}]}",
            "{\"d\": [{\"uri\": \"u:3\"}, {\"uri\": \"u:2\", \"l\": 9}, {\"uri\": \"u:1\", \"l\":"
                + " 1}]}");

    assertThat(differences).containsExactly("d[1].l: 2 > 9", "d[0]: null > {\"uri\":\"u:3\"}");
  }

  private static List<String> between(String before, String after) {
    var json = new ObjectMapper();
    try {
      return Members.between(json.readTree(before), json.readTree(after)).stream()
          .map(one -> one.path() + ": " + one.before() + " > " + one.after())
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
