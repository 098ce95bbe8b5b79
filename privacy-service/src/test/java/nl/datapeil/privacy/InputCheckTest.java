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
  @ValueSource(strings = {"+999999999-12-31", "-0013-03-01", "1899-12-31", "+10000-01-01"})
  void refusesDaysThatNoCalendarCounts(String day) {
    in.date("validUntil", day);

    assertThatThrownBy(in::refuseWhenWrong).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-1-1-1", "not an id", "01936b1e8a3c7c1d9f000123456789ab0000"})
  void refusesIdsInAnotherForm(String id) {
    in.id("after", id);

    assertThatThrownBy(in::refuseWhenWrong).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456782", "BSN123456782, oud", "van 111222333."})
  void letsNoCitizenNumberIntoARegister(String text) {
    var register = InputCheck.ofRegister();
    register.text("summary", text, 100);

    assertThatThrownBy(register::refuseWhenWrong).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"123456789", "1234567820", "01936b1e-0000-7000-8000-a123456782bc", "12345678"})
  void takesOtherNumbersIntoARegister(String text) {
    var register = InputCheck.ofRegister();
    var read = register.text("summary", text, 100);

    register.refuseWhenWrong();
    assertThat(read).isEqualTo(text);
  }

  @Test
  void takesTelephoneNumbersWhereTheyBelong() {
    var register = InputCheck.ofRegister();
    var read = register.anyText("phone", "+31 123456782", 100);

    register.refuseWhenWrong();
    assertThat(read).isEqualTo("+31 123456782");
  }
}
