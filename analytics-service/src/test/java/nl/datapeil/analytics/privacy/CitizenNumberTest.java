package nl.datapeil.analytics.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {
  @ParameterizedTest
  @CsvSource({
    "999990019, 999990019",
    "99990019, 099990019",
    "9999.90.019, 999990019",
    "' 0999990019', 999990019",
    "999 990 019, 999990019",
    "9.99990019E8, 999990019",
    "1.2345678E7, 012345678",
    "1.0E8, 100000000",
    "12345678.0, 012345678"
  })
  void isNineDigitsHoweverItIsWritten(String written, String number) {
    assertThat(CitizenNumber.of(written)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "000000000",
        "1234567890",
        "onbekend",
        "V123456789",
        "onbekend 9",
        "-12345678",
        "1.5E300"
      })
  void isNothingElse(String written) {
    assertThat(CitizenNumber.of(written)).isEmpty();
  }
}
