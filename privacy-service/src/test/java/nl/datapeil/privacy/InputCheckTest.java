package nl.datapeil.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputCheckTest {
  private final InputCheck in = new InputCheck();

  @Test
  void tellsEverythingThatIsWrongAtOnceWithItsPath() {
    in.text("name", " ", 10);
    in.uri("uri", "datasets/1");
    in.each("items", List.of("a", "b\0"), 1, (path, value) -> in.text(path, value, 10));

    var problem = catchThrowableOfType(ProblemException.class, in::refuseWhenWrong);

    assertThat(problem.violations())
        .extracting(ProblemException.Violation::field)
        .containsExactly("name", "uri", "items[1]");
    assertThat(problem.violations().getFirst().message().nl()).isEqualTo("is verplicht");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NUL \0", "half a pair \uD83D", "\uDE00 the other half"})
  void refusesTextThatPostgresqlCannotStore(String text) {
    in.text("name", text, 100);

    assertThatThrownBy(in::refuseWhenWrong).isInstanceOf(ProblemException.class);
  }

  @Test
  void takesTextBeyondTheBasicPlane() {
    var text = in.text("name", "Fryslân 😀", 100);

    in.refuseWhenWrong();
    assertThat(text).isEqualTo("Fryslân 😀");
  }

  @Test
  void readsTimesInWholeMicroseconds() {
    var time = in.instant("startTime", "2026-01-31T12:00:00.123456789Z");

    in.refuseWhenWrong();
    assertThat(time).isEqualTo("2026-01-31T12:00:00.123456Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-1-1-1", "not an id", "01936b1e8a3c7c1d9f000123456789ab0000"})
  void refusesIdsInAnotherForm(String id) {
    in.id("after", id);

    assertThatThrownBy(in::refuseWhenWrong).isInstanceOf(ProblemException.class);
  }
}
