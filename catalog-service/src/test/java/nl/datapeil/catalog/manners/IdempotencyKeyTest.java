package nl.datapeil.catalog.manners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.datapeil.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
  @Test
  void readsAQuotedAndABareKeyAsOne() {
    assertThat(IdempotencyKey.of("a", "\"8e03978e\""))
        .isEqualTo(IdempotencyKey.of("a", " 8e03978e "));
    assertThat(IdempotencyKey.of("a", "8e03978e")).isNotEqualTo(IdempotencyKey.of("b", "8e03978e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\"", "two words", "\"open", "a,b", "é", "\"a\"; b=1"})
  void refusesWhatIsNoKey(String header) {
    assertThatThrownBy(() -> IdempotencyKey.of("a", header)).isInstanceOf(ProblemException.class);
  }
}
