package nl.datapeil.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnstorableTest {
  @ParameterizedTest
  @CsvSource({
    "22008, GET, true",
    "22021, POST, true",
    "23514, PATCH, true",
    "23514, GET, false",
    "22012, POST, false",
    "22P02, GET, false",
    "22P05, GET, false",
    "23505, POST, false",
    "40001, PUT, false",
    ", GET, false"
  })
  void isToldByTheStateOfTheDatabase(String state, String method, boolean unstorable) {
    var failure = new IllegalStateException(new RuntimeException(new SQLException("no", state)));

    assertThat(Unstorable.isIn(failure, method)).isEqualTo(unstorable);
  }

  @Test
  void isATimeWithoutANumberOfMilliseconds() {
    var overflow = new ArithmeticException("long overflow");

    assertThat(Unstorable.isIn(new IllegalArgumentException(overflow), "GET")).isTrue();
    assertThat(Unstorable.isIn(new ArithmeticException("/ by zero"), "GET")).isFalse();
  }
}
