package nl.datapeil.privacy.subjectrequest.terms;

import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.RECEIVED;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.answer;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.check;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.date;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.decision;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.extension;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.refusal;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.request;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.steps;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.wrongFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.datapeil.privacy.PrivacyProblem;
import nl.datapeil.privacy.record.reminder.Reminder;
import nl.datapeil.privacy.subjectrequest.terms.Course.Outcome;
import nl.datapeil.privacy.subjectrequest.terms.Intake.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of requests as [RequestFixtures] has them.
class LimitTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource({"ACCESS, 2026-04-07", "COMPLAINT, 2026-04-16"})
  void countsTheTermOfItsKind(RequestKind kind, LocalDate due) {
    assertThat(request(kind).limit().dueOn()).isEqualTo(due);
  }

  @Test
  void readsItsStateOffTheCalendar() {
    var request = request(RequestKind.ACCESS);

    assertThat(request.stateOn(date("2026-03-30"))).isEqualTo(Limit.State.RUNNING);
    assertThat(request.stateOn(date("2026-03-31"))).isEqualTo(Limit.State.NEAR);
    assertThat(request.stateOn(date("2026-04-07"))).isEqualTo(Limit.State.NEAR);
    assertThat(request.stateOn(date("2026-04-08"))).isEqualTo(Limit.State.OVERDUE);
  }

  @Test
  void standsStillWhileIdentityIsAwaited() {
    var asked = steps(request(RequestKind.ACCESS)).identityAsked(check("2026-03-09"));

    assertThat(asked.status()).isEqualTo("AWAITING_IDENTITY");
    assertThat(asked.due(ZONE)).isNull();
    assertThat(asked.reminders(ZONE)).isEmpty();
    assertThat(asked.stateOn(date("2027-01-01"))).isEqualTo(Limit.State.SUSPENDED);

    var received = steps(asked).identityReceived(date("2026-03-13"), true, "petra");

    assertThat(received.limit().dueOn()).isEqualTo("2026-04-09");
    assertThat(received.status()).isEqualTo("OPEN");
  }

  @Test
  void extendsByTwoMonthsFromReceipt() {
    var extended = steps(request(RequestKind.ACCESS)).extended(extension("P2M", "2026-04-07"));

    assertThat(extended.limit().dueOn()).isEqualTo("2026-06-05");
    assertThat(extended.limit().extendableUntil()).isEqualTo("2026-04-07");
  }

  @Test
  void extendsOnceAndWithinTheFirstMonth() {
    var request = request(RequestKind.ACCESS);
    var extended = steps(request).extended(extension("P1M", "2026-03-20"));

    assertThat(refusal(() -> steps(request).extended(extension("P2M", "2026-04-08"))))
        .isEqualTo(PrivacyProblem.EXTENSION_TOO_LATE);
    assertThat(refusal(() -> steps(extended).extended(extension("P1M", "2026-03-21"))))
        .isEqualTo(PrivacyProblem.EXTENSION_TOO_LATE);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCESS, P3M",
    "ACCESS, P2M1D",
    "ACCESS, P0D",
    "ACCESS, P-1M",
    "COMPLAINT, P29D",
    "COMPLAINT, P1M"
  })
  void extendsNoLongerThanTheLawAllows(RequestKind kind, String period) {
    assertThat(wrongFields(() -> steps(request(kind)).extended(extension(period, "2026-03-20"))))
        .containsExactly("period");
  }

  @Test
  void isInTimeUpToAndIncludingTheLastDay() {
    var decided = steps(request(RequestKind.ERASURE)).decided(decision(Outcome.GRANTED, null));

    assertThat(steps(decided).answered(answer("2026-04-07", false)).stateOn(RECEIVED))
        .isEqualTo(Limit.State.ANSWERED_IN_TIME);
    assertThat(steps(decided).answered(answer("2026-04-08", false)).stateOn(RECEIVED))
        .isEqualTo(Limit.State.ANSWERED_LATE);
  }

  @Test
  void remindsAWeekBeforeAndOnPassing() {
    assertThat(request(RequestKind.ACCESS).reminders(ZONE))
        .extracting(Reminder::at)
        .containsExactly(
            Instant.parse("2026-03-30T22:00:00Z"), Instant.parse("2026-04-07T22:00:00Z"));
  }

  @Test
  void countsAnewWhenTheDayOfReceiptIsCorrected() {
    var corrected =
        steps(request(RequestKind.ACCESS))
            .corrected(
                new Intake(RequestKind.ACCESS, date("2026-03-02"), Channel.EMAIL, null, List.of()));

    assertThat(corrected.limit().dueOn()).isEqualTo("2026-04-02");
  }
}
