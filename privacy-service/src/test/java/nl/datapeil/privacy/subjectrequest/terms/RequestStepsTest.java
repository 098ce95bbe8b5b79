package nl.datapeil.privacy.subjectrequest.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.PrivacyProblem;
import nl.datapeil.privacy.deadline.WorkingDays;
import nl.datapeil.privacy.record.reminder.Reminder;
import nl.datapeil.privacy.subjectrequest.terms.Course.Answer;
import nl.datapeil.privacy.subjectrequest.terms.Course.Decision;
import nl.datapeil.privacy.subjectrequest.terms.Course.Extension;
import nl.datapeil.privacy.subjectrequest.terms.Course.Finding;
import nl.datapeil.privacy.subjectrequest.terms.Course.Ground;
import nl.datapeil.privacy.subjectrequest.terms.Course.IdentityCheck;
import nl.datapeil.privacy.subjectrequest.terms.Course.Notice;
import nl.datapeil.privacy.subjectrequest.terms.Course.Outcome;
import nl.datapeil.privacy.subjectrequest.terms.Course.Source;
import nl.datapeil.privacy.subjectrequest.terms.Intake.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Requests received on Thursday 5 March 2026; a month later is Easter Sunday.
class RequestStepsTest {
  private static final DutchCalendar CALENDAR =
      new DutchCalendar(new WorkingDays(Set.of()), ZoneId.of("Europe/Amsterdam"));
  private static final LocalDate RECEIVED = LocalDate.parse("2026-03-05");
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final String LOG = "https://a.example/processing-log";

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
    assertThat(asked.due()).isNull();
    assertThat(asked.reminders()).isEmpty();
    assertThat(asked.stateOn(date("2027-01-01"))).isEqualTo(Limit.State.SUSPENDED);

    var received = steps(asked).identityReceived(date("2026-03-13"), true, "petra");

    assertThat(received.limit().dueOn()).isEqualTo("2026-04-09");
    assertThat(received.status()).isEqualTo("OPEN");
  }

  @Test
  void asksIdentityInTurn() {
    var request = request(RequestKind.ACCESS);
    var asked = steps(request).identityAsked(check("2026-03-09"));

    assertThat(refusal(() -> steps(asked).identityAsked(check("2026-03-10"))))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
    assertThat(refusal(() -> steps(request).identityReceived(date("2026-03-10"), true, "petra")))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
    assertThat(wrongFields(() -> steps(request).identityAsked(check("2026-03-04"))))
        .containsExactly("askedOn");
    assertThat(wrongFields(() -> steps(asked).identityReceived(date("2026-03-08"), true, "petra")))
        .containsExactly("receivedOn");
  }

  @Test
  void refusesWhoCannotBeIdentifiedAndNothingElse() {
    var asked = steps(request(RequestKind.ERASURE)).identityAsked(check("2026-03-09"));
    var doubtful = steps(asked).identityReceived(date("2026-03-10"), false, "petra");

    for (var request : List.of(asked, doubtful)) {
      assertThat(refusal(() -> steps(request).decided(decision(Outcome.GRANTED, null))))
          .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
      var refused =
          steps(request).decided(decision(Outcome.REFUSED, Ground.NOT_IDENTIFIABLE_ART_12_2));
      assertThat(refused.status()).isEqualTo("DECIDED");
    }
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
  void grantsAccessOnlyAfterLooking() {
    var request = request(RequestKind.ACCESS);

    assertThat(refusal(() -> steps(request).decided(decision(Outcome.GRANTED, null))))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
    var found = steps(request).found(List.of(finding()));
    assertThat(steps(found).decided(decision(Outcome.GRANTED, null)).status()).isEqualTo("DECIDED");
    assertThat(found.links()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void wantsAGroundWhenNotAllIsGranted(Outcome outcome) {
    var wrong = outcome == Outcome.GRANTED ? Ground.NO_DATA : null;

    assertThat(
            wrongFields(
                () -> steps(request(RequestKind.ERASURE)).decided(decision(outcome, wrong))))
        .containsExactly("ground");
  }

  @Test
  void answersWithTheRemediesWhenNotAllIsGranted() {
    var request = request(RequestKind.ERASURE);
    var refused = steps(request).decided(decision(Outcome.REFUSED, Ground.EXEMPTION_ART_17_3));

    assertThat(refusal(() -> steps(request).answered(answer("2026-04-01", true))))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
    assertThat(wrongFields(() -> steps(refused).answered(answer("2026-04-01", false))))
        .containsExactly("remediesTold");
    assertThat(steps(refused).answered(answer("2026-04-01", true)).status()).isEqualTo("ANSWERED");
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
  void tellsRecipientsAlsoAfterTheAnswerAndChangesNothingElse() {
    var decided = steps(request(RequestKind.ERASURE)).decided(decision(Outcome.GRANTED, null));
    var answered = steps(decided).answered(answer("2026-04-01", false));
    var notice = new Notice("Zorgkantoor", date("2026-04-02"), null, "petra");

    assertThat(steps(answered).noticed(notice).course().notices()).containsExactly(notice);
    assertThat(refusal(() -> steps(answered).found(List.of(finding()))))
        .isEqualTo(PrivacyProblem.REQUEST_ANSWERED);
    assertThat(refusal(() -> steps(request(RequestKind.ERASURE)).noticed(notice)))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
  }

  @Test
  void remindsAWeekBeforeAndOnPassing() {
    assertThat(request(RequestKind.ACCESS).reminders())
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

  private static SubjectRequest request(RequestKind kind) {
    var intake = new Intake(kind, RECEIVED, Channel.LETTER, null, List.of());
    return SubjectRequest.received(intake, CALENDAR);
  }

  private static RequestSteps steps(SubjectRequest request) {
    return new RequestSteps(request, CALENDAR);
  }

  private static IdentityCheck check(String askedOn) {
    return new IdentityCheck(date(askedOn), "Ander adres", null, null, "petra");
  }

  private static Extension extension(String period, String toldOn) {
    return new Extension(Period.parse(period), "Zeven systemen", date(toldOn), "petra");
  }

  private static Finding finding() {
    return new Finding(Source.PROCESSING_LOG, LOG, true, null, "petra", NOW);
  }

  private static Decision decision(Outcome outcome, @Nullable Ground why) {
    return new Decision(outcome, why, "Daarom", "carla", NOW);
  }

  private static Answer answer(String sentOn, boolean remediesTold) {
    return new Answer(date(sentOn), "brief", remediesTold, "petra");
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static Object refusal(Callable<SubjectRequest> step) {
    return problem(step).type();
  }

  private static List<String> wrongFields(Callable<SubjectRequest> step) {
    return problem(step).violations().stream().map(ProblemException.Violation::field).toList();
  }

  private static ProblemException problem(Callable<SubjectRequest> step) {
    return catchThrowableOfType(ProblemException.class, step::call);
  }
}
