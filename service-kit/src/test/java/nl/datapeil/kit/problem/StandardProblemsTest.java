package nl.datapeil.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardProblemsTest {
  @ParameterizedTest
  @ValueSource(
      ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 418, 429, 500, 501, 502, 503, 504})
  void saysEveryStatusInBothLanguages(int status) {
    var english = StandardProblems.of(status, Locale.ENGLISH);
    var dutch = StandardProblems.of(status, Locale.of("nl", "NL"));

    assertThat(english.status()).isEqualTo(status);
    assertThat(english.title()).isNotBlank().isNotEqualTo(dutch.title());
    assertThat(english.detail()).isNotBlank().isNotEqualTo(dutch.detail());
    assertThat(dutch.code()).isEqualTo(english.code());
    assertThat(dutch.type()).startsWith("urn:problem-type:");
  }
}
