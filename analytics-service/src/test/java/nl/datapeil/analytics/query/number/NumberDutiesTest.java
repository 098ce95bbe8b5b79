package nl.datapeil.analytics.query.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.plan.Numbers;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberDutiesTest {
  @Test
  void leavesNumbersExactUnlessToldOtherwise() {
    assertThat(NumberDuties.of(List.of()).numbers()).isEqualTo(Numbers.exact());
    assertThat(NumberDuties.of(List.of(round(1L))).numbers().areExact()).isTrue();
  }

  @Test
  void fulfilsBothOfTwo() {
    var duties =
        NumberDuties.of(
            List.of(
                round(4L),
                round(6L),
                perturb("GEOMETRIC", "2"),
                perturb("CELL_KEY", "1.5"),
                perturb("GEOMETRIC", "0.5"),
                perturb("CELL_KEY", "1")));

    assertThat(duties.numbers()).isEqualTo(new Numbers(12, true, 2 + 12));
    assertThat(duties.noise().stream().map(Noise::id))
        .containsExactly("CELL_KEY 2", "GEOMETRIC 0.5");
    assertThat(duties.noise().getLast()).isEqualTo(new GeometricNoise(0.5));
    assertThat(duties.noise().getFirst().deviation(100, 0.9999)).isEqualTo(2);
  }

  @Test
  void refusesWhatItDoesNotUnderstandInFull() {
    var strange =
        Stream.of(
            round(null),
            round(0L),
            round(2_000_000_000L),
            perturb(null, "1"),
            perturb("LAPLACE", "1"),
            perturb("CELL_KEY", null),
            perturb("CELL_KEY", "0"),
            perturb("GEOMETRIC", "-1"),
            perturb("GEOMETRIC", "0.0009"),
            perturb("GEOMETRIC", "1e-400"),
            perturb("CELL_KEY", "1001"));

    assertThat(strange)
        .allSatisfy(obligation ->
            assertThatThrownBy(() -> NumberDuties.of(List.of(obligation)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(obligation.type()));
  }

  @Test
  void refusesTwoBasesThatNoNumberCanHave() {
    assertThatThrownBy(() -> NumberDuties.of(List.of(round(999_999_937L), round(2L))))
        .isInstanceOf(ProblemException.class);
  }

  private static Obligation round(@Nullable Long base) {
    return new Obligation(
        "ROUND", null, null, null, null, null, null, null, null, base, null, null);
  }

  private static Obligation perturb(@Nullable String method, @Nullable String parameter) {
    var number = parameter == null ? null : new BigDecimal(parameter);
    return new Obligation(
        "PERTURB", null, null, null, null, null, null, null, null, null, method, number);
  }
}
