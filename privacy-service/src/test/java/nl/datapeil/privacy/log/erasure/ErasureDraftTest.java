package nl.datapeil.privacy.log.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.datapeil.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasureDraftTest {
  @ParameterizedTest
  @ValueSource(strings = {"Van 012345672", "Van 12345672", "Van 0123.45.672", "Niet van 111222333"})
  void keepsNobodyInTheReason(String reason) {
    var draft = new ErasureDraft("12345672", "BSN", reason);

    assertThatThrownBy(draft::check).isInstanceOf(ProblemException.class);
  }

  @Test
  void keepsAnyOtherReason() {
    var draft = new ErasureDraft("12345672", "BSN", "Verzoek 2026-12345");

    assertThat(draft.check().reason()).isEqualTo("Verzoek 2026-12345");
  }
}
