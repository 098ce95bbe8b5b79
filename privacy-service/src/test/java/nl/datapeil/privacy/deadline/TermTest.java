package nl.datapeil.privacy.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
  private static final WorkingDays WORKING = new WorkingDays(Set.of());
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, P1M, 2026-04-07, Easter Monday follows on Sunday",
    "2026-08-31, P1M, 2026-09-30, the month has no 31st",
    "2027-01-31, P1M, 2027-03-01, 28 February is a Sunday",
    "2028-01-31, P1M, 2028-02-29, a leap year",
    "2026-03-27, P1M, 2026-04-28, King's Day",
    "2025-03-26, P1M, 2025-04-28, King's Day on Saturday the 26th",
    "2026-04-05, P1M, 2026-05-06, Liberation Day",
    "2026-03-03, P1M, 2026-04-07, Good Friday and Easter",
    "2026-11-25, P1M, 2026-12-28, Christmas and a weekend",
    "2026-12-01, P1M, 2027-01-04, New Year and a weekend",
    "2026-01-31, P3M, 2026-04-30, three months",
    "2026-01-05, P8W, 2026-03-02, weeks end on the same weekday",
    "2024-02-29, P1Y, 2025-02-28, a year"
  })
  void endsOnTheDayTheLawSays(LocalDate from, Period length, LocalDate last, String why) {
    assertThat(Term.of(from, length).lastDay(WORKING)).as(why).contains(last);
  }

  @Test
  void countsAnExtensionFromTheFirstDay() {
    var month = Term.of(LocalDate.parse("2026-01-31"), Period.ofMonths(1));

    var extended = month.extendedBy(Period.ofMonths(2));

    assertThat(month.lastDay(WORKING)).contains(LocalDate.parse("2026-03-02"));
    assertThat(extended.lastDay(WORKING)).contains(LocalDate.parse("2026-04-30"));
  }

  @Test
  void countsThePriorConsultationInWeeks() {
    var eight = Term.of(LocalDate.parse("2026-01-05"), Period.ofWeeks(8));

    assertThat(eight.extendedBy(Period.ofWeeks(6)).lastDay(WORKING))
        .contains(LocalDate.parse("2026-04-13"));
  }

  @Test
  void endsAtMidnightInTheMunicipalityAlsoWhenTheClockWentForward() {
    var term = Term.of(LocalDate.parse("2026-02-27"), Period.ofMonths(1));

    assertThat(term.end(WORKING, AMSTERDAM)).contains(Instant.parse("2026-03-27T23:00:00Z"));
    assertThat(Term.of(LocalDate.parse("2026-03-01"), Period.ofMonths(1)).end(WORKING, AMSTERDAM))
        .contains(Instant.parse("2026-04-01T22:00:00Z"));
  }

  @Test
  void standsStillBetweenAskingAndReceiving() {
    var term = Term.of(LocalDate.parse("2026-06-01"), Period.ofMonths(1));

    assertThat(end(term, "2026-06-03", "2026-06-10")).isEqualTo("2026-07-08");
    assertThat(end(term, "2026-06-03", "2026-06-03")).isEqualTo("2026-07-01");
    assertThat(end(term, "2026-06-30", "2026-07-20")).isEqualTo("2026-07-21");
  }

  @Test
  void isNotSuspendedAfterItsEnd() {
    var term = Term.of(LocalDate.parse("2026-06-01"), Period.ofMonths(1));

    assertThat(end(term, "2026-07-02", "2026-07-20")).isEqualTo("2026-07-01");
  }

  @Test
  void countsNoDayOfSuspensionTwice() {
    var term =
        Term.of(LocalDate.parse("2026-06-01"), Period.ofMonths(1))
            .suspendedBy(
                List.of(
                    suspension("2026-06-08", "2026-06-12"),
                    suspension("2026-06-03", "2026-06-10"),
                    suspension("2026-05-01", "2026-06-02")));

    assertThat(term.lastDay(WORKING)).contains(LocalDate.parse("2026-07-13"));
  }

  @Test
  void hasNoEndWhileItIsSuspended() {
    var term =
        Term.of(LocalDate.parse("2026-06-01"), Period.ofMonths(1))
            .suspendedBy(List.of(new Suspension(LocalDate.parse("2026-06-03"), null)));

    assertThat(term.lastDay(WORKING)).isEmpty();
  }

  @Test
  void knowsDaysThatTheGovernmentDesignated() {
    var bridge = new WorkingDays(Set.of(LocalDate.parse("2026-05-15")));

    var last = Term.of(LocalDate.parse("2026-04-15"), Period.ofMonths(1)).lastDay(bridge);

    assertThat(last).contains(LocalDate.parse("2026-05-18"));
  }

  private static String end(Term term, String asked, String received) {
    return term.suspendedBy(List.of(suspension(asked, received)))
        .lastDay(WORKING)
        .orElseThrow()
        .toString();
  }

  private static Suspension suspension(String asked, String received) {
    return new Suspension(LocalDate.parse(asked), LocalDate.parse(received));
  }
}
