package nl.datapeil.privacy.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.policy.rules.Duty.Drop;
import nl.datapeil.privacy.policy.rules.Duty.Expiry;
import nl.datapeil.privacy.policy.rules.Duty.FinestGranularity;
import nl.datapeil.privacy.policy.rules.Duty.Generalise;
import nl.datapeil.privacy.policy.rules.Duty.Method;
import nl.datapeil.privacy.policy.rules.Duty.OnAnswer;
import nl.datapeil.privacy.policy.rules.Duty.OnColumn;
import nl.datapeil.privacy.policy.rules.Duty.Perturb;
import nl.datapeil.privacy.policy.rules.Duty.Pseudonymise;
import nl.datapeil.privacy.policy.rules.Duty.Recipients;
import nl.datapeil.privacy.policy.rules.Duty.Round;
import nl.datapeil.privacy.policy.rules.Duty.SmallestGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictnessTest {
  private static final OnColumn DROP = new Drop();
  private static final OnColumn OWN = new Pseudonymise(null);
  private static final OnColumn WMO = new Pseudonymise("wmo");
  private static final OnColumn YOUTH = new Pseudonymise("youth");
  private static final OnColumn YEAR = new Generalise("YEAR");
  private static final OnColumn DECADE = new Generalise("DECADE");
  private static final OnColumn BUURT = new Generalise("BUURT");
  private static final OnColumn GEMEENTE = new Generalise("GEMEENTE");
  private static final OnColumn LOCAL = new Generalise("our-own");
  private static final List<OnColumn> COLUMN_DUTIES =
      List.of(DROP, OWN, WMO, YOUTH, YEAR, DECADE, BUURT, GEMEENTE, LOCAL);

  static Stream<Arguments> columnDuties() {
    return Stream.of(
        arguments(DROP, OWN, DROP),
        arguments(DROP, YEAR, DROP),
        arguments(OWN, WMO, OWN),
        arguments(WMO, WMO, WMO),
        arguments(WMO, YOUTH, OWN),
        arguments(YEAR, YEAR, YEAR),
        arguments(YEAR, DECADE, DECADE),
        arguments(BUURT, GEMEENTE, GEMEENTE),
        arguments(YEAR, BUURT, DROP),
        arguments(LOCAL, LOCAL, LOCAL),
        arguments(LOCAL, GEMEENTE, DROP),
        arguments(OWN, YEAR, DROP),
        arguments(WMO, GEMEENTE, DROP));
  }

  @ParameterizedTest
  @MethodSource("columnDuties")
  void keepsTheMostProtectiveOfTwoOnAColumn(OnColumn one, OnColumn other, OnColumn both) {
    assertThat(Strictness.both(one, other)).isEqualTo(both);
    assertThat(Strictness.both(other, one)).isEqualTo(both);
  }

  static Stream<Arguments> answerDuties() {
    return Stream.of(
        arguments(new SmallestGroup(5), new SmallestGroup(10), new SmallestGroup(10)),
        arguments(
            new FinestGranularity(Granularity.STREET),
            new FinestGranularity(Granularity.DISTRICT),
            new FinestGranularity(Granularity.DISTRICT)),
        arguments(new Round(5), new Round(10), new Round(10)),
        arguments(new Round(3), new Round(10), new Round(30)),
        arguments(new Round(999_983), new Round(999_979), new Round(1_000_000_000)),
        arguments(noise("0.5"), noise("2"), noise("0.5")),
        arguments(cells("2"), cells("5"), cells("5")),
        arguments(
            new Recipients(Set.of("role:dpo", "role:analyst")),
            new Recipients(Set.of("role:analyst", "person:anna")),
            new Recipients(Set.of("role:analyst"))),
        arguments(
            new Expiry(LocalDate.of(2026, 1, 1)),
            new Expiry(LocalDate.of(2027, 1, 1)),
            new Expiry(LocalDate.of(2026, 1, 1))),
        arguments(new Duty.Log(), new Duty.Log(), new Duty.Log()),
        arguments(new Duty.AggregatesOnly(), new Duty.AggregatesOnly(), new Duty.AggregatesOnly()));
  }

  @ParameterizedTest
  @MethodSource("answerDuties")
  void keepsTheMostProtectiveOfTwoOnTheAnswer(OnAnswer one, OnAnswer other, OnAnswer both) {
    assertThat(Strictness.both(one, other)).isEqualTo(both);
    assertThat(Strictness.both(other, one)).isEqualTo(both);
  }

  @Test
  void givesTheSameInAnyOrderAndAsOftenAsAsked() {
    for (var a : COLUMN_DUTIES) {
      for (var b : COLUMN_DUTIES) {
        var both = Strictness.both(a, b);
        assertThat(both).isEqualTo(Strictness.both(b, a)).isEqualTo(Strictness.both(both, a));
        for (var c : COLUMN_DUTIES) {
          assertThat(Strictness.both(both, c)).isEqualTo(Strictness.both(a, Strictness.both(b, c)));
        }
      }
    }
  }

  @Test
  void combinesNothingOfAnotherKind() {
    assertThat(Strictness.kind(noise("1"))).isNotEqualTo(Strictness.kind(cells("1")));
    assertThatThrownBy(() -> Strictness.both(new Round(5), new SmallestGroup(5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static OnAnswer noise(String epsilon) {
    return new Perturb(Method.GEOMETRIC, new BigDecimal(epsilon));
  }

  private static OnAnswer cells(String deviation) {
    return new Perturb(Method.CELL_KEY, new BigDecimal(deviation));
  }
}
