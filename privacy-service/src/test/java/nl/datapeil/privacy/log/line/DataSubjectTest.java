package nl.datapeil.privacy.log.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSubjectTest {
  @Test
  void isOnePersonHoweverWritten() {
    var known = new DataSubject("BSN", "012345678");

    assertThat(new DataSubject(" bsn", "12345678 ")).isEqualTo(known);
    assertThat(new DataSubject("BSN", "112345678")).isNotEqualTo(known);
    assertThat(new DataSubject("personeelsnummer", "12345678").id()).isEqualTo("12345678");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"123456782", "over 123.456.782.", "bsn 123 456 782", "10 123456782", "0123456782"})
  void isNamedInAnyWriting(String text) {
    assertThat(new DataSubject("BSN", "123456782").isNamedIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zaak 0199d8f0-7d3e-7a43-9f0f-123456782b13",
        "1234 en 56782",
        "123456783",
        "gebeld: 06-1"
      })
  void isNotNamedByOtherDigits(String text) {
    assertThat(new DataSubject("BSN", "123456782").isNamedIn(text)).isFalse();
  }

  @Test
  void doesNotShowTheIdentifier() {
    assertThat(new DataSubject("BSN", "012345678")).hasToString("DataSubject[BSN]");
  }
}
