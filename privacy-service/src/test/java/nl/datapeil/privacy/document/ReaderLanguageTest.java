package nl.datapeil.privacy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLanguageTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "nl|nl",
        "nl-BE|nl",
        "fr, nl;q=0.5, en;q=0.3|nl",
        "de|en",
        "en, nl|en",
        "*|en",
        ";;|en",
        "null|en"
      },
      delimiter = '|',
      nullValues = "null")
  void isThatOfTheReader(String header, String language) {
    assertThat(ReaderLanguage.of(header).getLanguage()).isEqualTo(language);
  }
}
