package nl.datapeil.privacy.breach.terms;

import static nl.datapeil.privacy.breach.terms.BreachFixtures.DISCOVERED;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.NOW;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.at;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.authority;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.complete;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.first;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.mild;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.report;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.subjects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.PrivacyProblem;
import nl.datapeil.privacy.breach.terms.Entry.Step;
import nl.datapeil.privacy.breach.terms.Handling.AuthorityReport;
import nl.datapeil.privacy.breach.terms.Handling.Communication;
import nl.datapeil.privacy.breach.terms.Handling.Exemption;
import nl.datapeil.privacy.breach.terms.Handling.ReportKind;
import nl.datapeil.privacy.breach.terms.Handling.SubjectsDecision;
import nl.datapeil.privacy.record.reminder.Reminder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Communication LETTER =
      new Communication(NOW, 118, "brief", "Wij verloren een stick.", "petra");

  @Test
  void decidesOnlyWhenAdviceWasAsked() {
    assertThat(refusal(() -> at(NOW, first()).decided(authority(true))))
        .isEqualTo(PrivacyProblem.BREACH_ADVICE_NOT_ASKED);
    assertThat(asked(first()).handling().adviceAskedAt()).isEqualTo(NOW);
    assertThat(at(NOW, at(NOW, first()).advised("Melden", "dirk")).decided(authority(true)))
        .extracting(breach -> breach.handling().authority())
        .isEqualTo(authority(true));
  }

  @Test
  void tellsPeopleOfAHighRiskUnlessTheLawExempts() {
    var breach = asked(complete());

    assertThat(wrongFields(() -> at(NOW, breach).decided(subjects(false))))
        .containsExactly("exemption");
    var exempt =
        new SubjectsDecision(false, Exemption.RISK_TAKEN_AWAY, "Stick terug", "carla", NOW);
    assertThat(at(NOW, breach).decided(exempt).handling().subjects()).isEqualTo(exempt);
    assertThat(at(NOW, asked(first())).decided(subjects(false)).handling().subjects()).isNotNull();
  }

  @Test
  void reportsAHighRiskWhateverWasDecidedBefore() {
    assertThat(wrongFields(() -> at(NOW, asked(complete())).decided(authority(false))))
        .containsExactly("report");
    var low = at(NOW, asked(mild())).decided(authority(false));

    var high = low.revised(complete().facts(), "petra", "Meer gegevens", NOW);

    assertThat(high.clock(NOW).state()).isEqualTo(Clock.State.RUNNING);
    assertThat(at(NOW, high).stillOpen()).contains("authority");
  }

  @Test
  void reportsIncompleteFirstAndCompletesItLater() {
    var decided = at(NOW, asked(first())).decided(authority(true));

    assertThat(wrongFields(() -> at(NOW, decided).reported(report(ReportKind.INITIAL, true, NOW))))
        .containsExactly("complete");
    var reported = at(NOW, decided).reported(report(ReportKind.INITIAL, false, NOW));
    assertThat(
            wrongFields(() -> at(NOW, reported).reported(report(ReportKind.INITIAL, false, NOW))))
        .containsExactly("kind");
    assertThat(
            at(NOW, reported)
                .reported(report(ReportKind.FOLLOW_UP, false, NOW))
                .handling()
                .reports())
        .hasSize(2);
  }

  @Test
  void wantsTheReasonOfADelay() {
    var decided = at(NOW, asked(first())).decided(authority(true));
    var late = DISCOVERED.plus(Duration.ofHours(73));

    assertThat(
            wrongFields(() -> at(late, decided).reported(report(ReportKind.INITIAL, false, late))))
        .containsExactly("delayReason");
    var explained =
        new AuthorityReport(ReportKind.INITIAL, false, "AP-1", late, "Pas laat gezien", "petra");
    assertThat(at(late, decided).reported(explained).clock(late).state())
        .isEqualTo(Clock.State.REPORTED_LATE);
  }

  @Test
  void reportsNothingThatWasNotDecided() {
    assertThat(refusal(() -> at(NOW, first()).reported(report(ReportKind.INITIAL, false, NOW))))
        .isEqualTo(PrivacyProblem.BREACH_UNDECIDED);
    assertThat(refusal(() -> at(NOW, asked(first())).communicated(LETTER)))
        .isEqualTo(PrivacyProblem.BREACH_UNDECIDED);
  }

  @Test
  void closesOnlyWhatIsDecidedAndDone() {
    assertThat(at(NOW, first()).stillOpen()).containsExactly("impact", "authority", "subjects");
    assertThat(refusal(() -> at(NOW, first()).closed("Klaar", "petra")))
        .isEqualTo(PrivacyProblem.BREACH_UNDECIDED);

    var closed = at(NOW, handled()).closed("Sticks zijn verboden", "petra");

    assertThat(closed.status()).isEqualTo("CLOSED");
    assertThat(closed.due(ZONE)).isNull();
    assertThat(refusal(() -> closed.noted(NOW, "Nog iets", "petra", NOW)))
        .isEqualTo(PrivacyProblem.BREACH_CLOSED);
  }

  @Test
  void keepsTheLineOfTime() {
    assertThat(at(NOW, handled()).closed("Sticks zijn verboden", "petra").timeline())
        .extracting(Entry::step)
        .containsExactly(
            Step.FILED,
            Step.ADVICE_ASKED,
            Step.AUTHORITY_DECIDED,
            Step.SUBJECTS_DECIDED,
            Step.COMMUNICATED,
            Step.REPORTED,
            Step.CLOSED);
  }

  @Test
  void remindsUntilItIsReportedOrNeedNotBe() {
    var deadline = DISCOVERED.plus(Duration.ofDays(3));

    assertThat(first().due(ZONE)).isEqualTo(deadline);
    assertThat(first().reminders(ZONE))
        .extracting(Reminder::at)
        .containsExactly(deadline.minus(Duration.ofDays(1)), deadline);
    assertThat(at(NOW, asked(mild())).decided(authority(false)).reminders(ZONE)).isEmpty();
    assertThat(handled().reminders(ZONE)).isEmpty();
  }

  @Test
  void letsTheClockRunUntilTheImpactIsJudged() {
    assertThat(refusal(() -> at(NOW, asked(first())).decided(authority(false))))
        .isEqualTo(PrivacyProblem.BREACH_UNDECIDED);
    var judged = at(NOW, asked(mild())).decided(authority(false));

    var unjudged = judged.revised(first().facts(), "petra", "Toch onbekend", NOW);

    assertThat(judged.clock(NOW).state()).isEqualTo(Clock.State.NOT_NEEDED);
    assertThat(unjudged.clock(NOW).state()).isEqualTo(Clock.State.RUNNING);
    assertThat(unjudged.reminders(ZONE)).hasSize(2);
  }

  @Test
  void staysOpenUntilItIsMadePublicWhereThatReplacesLetters() {
    var publicly =
        new SubjectsDecision(
            false, Exemption.DISPROPORTIONATE_EFFORT_SO_PUBLIC, "Geen adressen", "carla", NOW);
    var breach = at(NOW, asked(complete())).decided(authority(true));
    breach = at(NOW, breach).decided(publicly);
    breach = at(NOW, breach).reported(report(ReportKind.INITIAL, true, NOW));

    assertThat(at(NOW, breach).stillOpen()).containsExactly("communication");
    assertThat(informed(breach)).isEqualTo("PLANNED");

    breach = at(NOW, breach).communicated(LETTER);
    assertThat(at(NOW, breach).stillOpen()).isEmpty();
    assertThat(informed(breach)).isEqualTo("PUBLIC");
  }

  private static @Nullable Object informed(Breach breach) {
    return Report.of(breach, "Testdam").rubrics().stream()
        .flatMap(rubric -> rubric.answers().stream())
        .filter(answer -> answer.code().equals("informed"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static Breach handled() {
    var breach = at(NOW, asked(complete())).decided(authority(true));
    breach = at(NOW, breach).decided(subjects(true));
    breach = at(NOW, breach).communicated(LETTER);
    return at(NOW, breach).reported(report(ReportKind.INITIAL, true, NOW));
  }

  private static Breach asked(Breach breach) {
    return at(NOW, breach).adviceAsked("petra");
  }

  private static Object refusal(Callable<Breach> step) {
    return catchThrowableOfType(ProblemException.class, step::call).type();
  }

  private static List<String> wrongFields(Callable<Breach> step) {
    return catchThrowableOfType(ProblemException.class, step::call).violations().stream()
        .map(ProblemException.Violation::field)
        .toList();
  }
}
