package nl.datapeil.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"3\"",
        "*",
        " * ",
        "\"1\", \"3\"",
        "W/\"1\",\"3\"",
        "\"3.0a1b2c3d4e5f\"",
        "\"2.00\", \"3.ff\""
      })
  void allowsTheVersionItNames(String header) {
    assertThat(new IfMatch(header).allows(3)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"2\"",
        "3",
        "W/\"3\"",
        "\"33\"",
        "**",
        "\"3",
        "\"33.3\"",
        "\"3.\"",
        "\"3.3.3\"",
        "\"2.3\""
      })
  void allowsNothingElse(String header) {
    assertThat(new IfMatch(header).allows(3)).isFalse();
  }

  @Test
  void quotesTheVersion() {
    assertThat(IfMatch.etag(7)).isEqualTo("\"7\"");
  }
}
