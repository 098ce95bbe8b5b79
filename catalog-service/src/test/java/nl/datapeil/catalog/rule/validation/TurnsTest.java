package nl.datapeil.catalog.rule.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.datapeil.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Turns turns = new Turns(1, Duration.ZERO);

  @Test
  void refusesWhoFindsNoPlace() {
    turns.take(() -> {
      assertThatThrownBy(() -> turns.take(() -> "second"))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("Try again");
      return "first";
    });
  }

  @Test
  void givesAPlaceBackWhenTheWorkFails() {
    for (var i = 0; i < 2; i++) {
      assertThatThrownBy(() -> turns.take(TurnsTest::failing))
          .isInstanceOf(IllegalStateException.class);
    }

    assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
  }

  private static String failing() {
    throw new IllegalStateException("broken");
  }
}
