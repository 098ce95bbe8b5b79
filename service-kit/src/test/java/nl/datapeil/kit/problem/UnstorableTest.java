package nl.datapeil.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnstorableTest {
  @ParameterizedTest
  @CsvSource({
    "22008, true",
    "22021, true",
    "23514, true",
    "23505, false",
    "40001, false",
    ", false"
  })
  void isToldByTheStateOfTheDatabase(String state, boolean unstorable) {
    var failure = new IllegalStateException(new RuntimeException(new SQLException("no", state)));

    assertThat(Unstorable.isIn(failure)).isEqualTo(unstorable);
  }

  @Test
  void isATimeWithoutANumberOfMilliseconds() {
    var overflow = new ArithmeticException("long overflow");

    assertThat(Unstorable.isIn(new IllegalArgumentException(overflow))).isTrue();
    assertThat(Unstorable.isIn(new ArithmeticException("/ by zero"))).isFalse();
  }
}
