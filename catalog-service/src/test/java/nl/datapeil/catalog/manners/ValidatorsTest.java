package nl.datapeil.catalog.manners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorsTest {
  private static final String MODIFIED = "Tue, 03 Mar 2026 10:00:00 GMT";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"7\"|true",
        "W/\"7\"|true",
        "\"6\", \"7\"|true",
        "\"6,7\"|false",
        "*|true",
        "7|false",
        "\"77\"|false"
      })
  void comparesTagsWeakly(String ifNoneMatch, boolean known) {
    assertThat(new Validators("\"7\"", null).known(ifNoneMatch, null)).isEqualTo(known);
    assertThat(new Validators("W/\"7\"", null).known(ifNoneMatch, null)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 03 Mar 2026 10:00:00 GMT|true",
        "Tue, 03 Mar 2026 10:00:01 GMT|true",
        "Tue, 03 Mar 2026 09:59:59 GMT|false",
        "yesterday|false"
      })
  void comparesDates(String ifModifiedSince, boolean known) {
    assertThat(new Validators(null, MODIFIED).known(null, ifModifiedSince)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"\"6\",false", "\"7\",true"})
  void passesOverTheDateWhenATagIsAskedFor(String ifNoneMatch, boolean known) {
    var validators = new Validators("\"7\"", MODIFIED);

    assertThat(validators.known(ifNoneMatch, MODIFIED)).isEqualTo(known);
  }
}
