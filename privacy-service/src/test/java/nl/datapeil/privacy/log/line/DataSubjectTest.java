package nl.datapeil.privacy.log.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataSubjectTest {
  @Test
  void isOnePersonHoweverWritten() {
    var known = new DataSubject("BSN", "012345678");

    assertThat(new DataSubject(" bsn", "12345678 ")).isEqualTo(known);
    assertThat(new DataSubject("BSN", "112345678")).isNotEqualTo(known);
    assertThat(new DataSubject("personeelsnummer", "12345678").id()).isEqualTo("12345678");
  }

  @Test
  void doesNotShowTheIdentifier() {
    assertThat(new DataSubject("BSN", "012345678")).hasToString("DataSubject[BSN]");
  }
}
