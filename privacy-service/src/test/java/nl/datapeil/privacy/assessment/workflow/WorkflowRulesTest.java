package nl.datapeil.privacy.assessment.workflow;

import static nl.datapeil.privacy.assessment.workflow.Consulted.BARRED;
import static nl.datapeil.privacy.assessment.workflow.Consulted.CLEARED;
import static nl.datapeil.privacy.assessment.workflow.Consulted.NOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.workflow.Refusal.Incomplete;
import nl.datapeil.privacy.assessment.workflow.Refusal.NotConsulted;
import nl.datapeil.privacy.assessment.workflow.Refusal.OwnWork;
import nl.datapeil.privacy.assessment.workflow.Refusal.Part;
import nl.datapeil.privacy.assessment.workflow.Refusal.ReviewDatePassed;
import nl.datapeil.privacy.assessment.workflow.Refusal.Unmotivated;
import nl.datapeil.privacy.assessment.workflow.Refusal.WrongRole;
import nl.datapeil.privacy.assessment.workflow.Situation.Judges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
  private static final Grounds GROUNDS = new Grounds("because", TODAY.plusYears(1));
  private static final Set<String> ALL =
      Set.of("privacy-officer", "dpo", "controller", "admin", "steward", "viewer");

  /// The editor, the reviewer and the adviser may have every role; only their part bars them.
  private static final List<Mover> PEOPLE =
      List.of(
          new Mover("editor", ALL),
          new Mover("reviewer", ALL),
          new Mover("adviser", ALL),
          new Mover("officer", Set.of("privacy-officer")),
          new Mover("dpo", Set.of("dpo")),
          new Mover("controller", Set.of("controller")),
          new Mover("admin", Set.of("admin", "steward", "viewer", "service")));

  private static final String OFFICERS = "editor reviewer adviser officer";
  private static final String WITHDRAWERS = "editor reviewer adviser dpo controller";

  private static final Map<Status, Map<Step, String>> ALLOWED =
      Map.of(
          Status.DRAFT,
          Map.of(Step.EDIT, OFFICERS, Step.SUBMIT, OFFICERS, Step.WITHDRAW, WITHDRAWERS),
          Status.IN_REVIEW,
          Map.of(
              Step.RECALL,
              OFFICERS,
              Step.ASK_CHANGES,
              "reviewer adviser officer",
              Step.PASS,
              "reviewer adviser officer",
              Step.WITHDRAW,
              WITHDRAWERS),
          Status.ADVICE,
          Map.of(
              Step.RECALL, OFFICERS,
              Step.ADVISE, "adviser dpo",
              Step.WITHDRAW, WITHDRAWERS),
          Status.DECISION,
          Map.of(
              Step.APPROVE, "controller",
              Step.RETURN, "controller",
              Step.REJECT, "controller",
              Step.WITHDRAW, WITHDRAWERS),
          Status.CONSULTATION,
          Map.of(
              Step.CONSULT,
              OFFICERS + " dpo",
              Step.ENTER_INTO_FORCE,
              "controller",
              Step.WITHDRAW,
              WITHDRAWERS),
          Status.IN_FORCE,
          Map.of(Step.WITHDRAW, WITHDRAWERS, Step.RENEW, OFFICERS),
          Status.REVIEW_DUE,
          Map.of(Step.WITHDRAW, WITHDRAWERS, Step.RENEW, OFFICERS),
          Status.SUPERSEDED,
          Map.of(),
          Status.WITHDRAWN,
          Map.of(Step.RENEW, OFFICERS),
          Status.REJECTED,
          Map.of(Step.RENEW, OFFICERS));

  static Stream<Status> everyStatus() {
    return Arrays.stream(Status.values());
  }

  @ParameterizedTest
  @MethodSource("everyStatus")
  void opensEachStepForTheRightPeopleOnly(Status status) {
    var now = situation(status).consulted(CLEARED).build();

    for (var step : Step.values()) {
      var found =
          PEOPLE.stream()
              .filter(person -> Rules.refusal(step, person, now, GROUNDS).isEmpty())
              .map(Mover::id)
              .collect(Collectors.toSet());
      var expected = allowed(status).getOrDefault(step, "");
      assertThat(found)
          .as("%s in %s", step, status)
          .isEqualTo(
              Arrays.stream(expected.split(" ", -1))
                  .filter(name -> !name.isEmpty())
                  .collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void namesTheStepsInTurn(Status status) {
    assertThat(Rules.inTurn(situation(status).build()))
        .containsExactlyInAnyOrderElementsOf(allowed(status).keySet());
  }

  @Test
  void tellsWhoHadWhichPart() {
    var now = situation(Status.DECISION).build();

    assertThat(Rules.refusal(Step.APPROVE, PEOPLE.get(0), now))
        .contains(new OwnWork(Step.APPROVE, Part.EDITED));
    assertThat(Rules.refusal(Step.APPROVE, PEOPLE.get(1), now))
        .contains(new OwnWork(Step.APPROVE, Part.REVIEWED));
    assertThat(Rules.refusal(Step.APPROVE, PEOPLE.get(2), now))
        .contains(new OwnWork(Step.APPROVE, Part.ADVISED));
    assertThat(Rules.refusal(Step.APPROVE, PEOPLE.get(3), now))
        .contains(new WrongRole(Step.APPROVE));
  }

  @Test
  void takesNoSubmissionWithOpenQuestions() {
    var now = situation(Status.DRAFT).open("1.1", "2.1[0].2.1.3").build();

    assertThat(refusal(Step.SUBMIT, "officer", now, GROUNDS))
        .isEqualTo(new Incomplete(List.of("1.1", "2.1[0].2.1.3")));
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"CONDITIONAL", "NEGATIVE"})
  void wantsDeviationFromTheAdviceMotivated(Verdict verdict) {
    var now = situation(Status.DECISION).verdict(verdict).build();
    var silent = new Grounds(null, TODAY.plusDays(1));

    assertThat(refusal(Step.APPROVE, "controller", now, silent))
        .isEqualTo(new Unmotivated(Step.APPROVE));
    assertThat(Rules.refusal(Step.APPROVE, PEOPLE.get(5), now, GROUNDS)).isEmpty();
  }

  @Test
  void followsAPositiveAdviceWithoutAWord() {
    var now = situation(Status.DECISION).build();

    assertThat(
            Rules.refusal(Step.APPROVE, PEOPLE.get(5), now, new Grounds(null, TODAY.plusDays(1))))
        .isEmpty();
  }

  @Test
  void holdsUntilADayThatIsStillToCome() {
    var now = situation(Status.DECISION).build();

    for (var day : Arrays.asList(null, TODAY, TODAY.minusDays(1))) {
      assertThat(refusal(Step.APPROVE, "controller", now, new Grounds("x", day)))
          .isEqualTo(new ReviewDatePassed());
    }
  }

  @Test
  void consultsTheAuthorityBeforeAHighRiskIsTaken() {
    var risky = situation(Status.DECISION).risky();
    var approved = situation(Status.CONSULTATION).risky();

    assertThat(Rules.after(Step.APPROVE, risky.build())).isEqualTo(Status.CONSULTATION);
    assertThat(Rules.after(Step.APPROVE, risky.consulted(CLEARED).build()))
        .isEqualTo(Status.IN_FORCE);
    for (var consulted : List.of(NOT, Consulted.RUNNING, BARRED)) {
      assertThat(
              refusal(
                  Step.ENTER_INTO_FORCE,
                  "controller",
                  approved.consulted(consulted).build(),
                  GROUNDS))
          .isEqualTo(new NotConsulted(consulted));
    }
  }

  @Test
  void saysHowTheAdviceOfTheAuthorityIsFollowedAndUntilWhen() {
    var advised = situation(Status.CONSULTATION).risky().consulted(Consulted.ADVISED).build();

    assertThat(
            refusal(
                Step.ENTER_INTO_FORCE, "controller", advised, new Grounds(null, TODAY.plusDays(1))))
        .isEqualTo(new Unmotivated(Step.ENTER_INTO_FORCE));
    assertThat(refusal(Step.ENTER_INTO_FORCE, "controller", advised, new Grounds("x", null)))
        .isEqualTo(new ReviewDatePassed());
    assertThat(Rules.refusal(Step.ENTER_INTO_FORCE, PEOPLE.get(5), advised, GROUNDS)).isEmpty();
  }

  @Test
  void goesTheWholeWayOrTheShortOne() {
    var review = situation(Status.IN_REVIEW);

    assertThat(Rules.after(Step.PASS, review.build())).isEqualTo(Status.ADVICE);
    assertThat(Rules.after(Step.PASS, review.simple().build())).isEqualTo(Status.IN_FORCE);
    assertThat(refusal(Step.PASS, "officer", review.simple().build(), Grounds.NONE))
        .isEqualTo(new ReviewDatePassed());
  }

  @Test
  void fallsDueTheDayAfterTheReviewDate() {
    assertThat(Status.IN_FORCE.on(TODAY, TODAY)).isEqualTo(Status.IN_FORCE);
    assertThat(Status.IN_FORCE.on(TODAY.plusDays(1), TODAY)).isEqualTo(Status.REVIEW_DUE);
    assertThat(Status.WITHDRAWN.on(TODAY.plusDays(1), TODAY)).isEqualTo(Status.WITHDRAWN);
  }

  private static Map<Step, String> allowed(Status status) {
    return ALLOWED.getOrDefault(status, Map.of());
  }

  private static Refusal refusal(Step step, String person, Situation now, Grounds grounds) {
    var mover = PEOPLE.stream().filter(p -> p.id().equals(person)).findFirst().orElseThrow();
    return Rules.refusal(step, mover, now, grounds).orElseThrow();
  }

  private static Setting situation(Status status) {
    var judges =
        switch (status) {
          case DRAFT, IN_REVIEW -> Judges.NONE;
          case ADVICE -> new Judges("reviewer", null, null);
          default -> new Judges("reviewer", "adviser", Verdict.POSITIVE);
        };
    return new Setting(status, Workflow.FULL, judges, false, NOT, List.of());
  }

  private record Setting(
      Status status,
      Workflow workflow,
      Judges judges,
      boolean highRisk,
      Consulted consulted,
      List<String> open) {
    Setting consulted(Consulted other) {
      return new Setting(status, workflow, judges, highRisk, other, open);
    }

    Setting open(String... tasks) {
      return new Setting(status, workflow, judges, highRisk, consulted, List.of(tasks));
    }

    Setting verdict(Verdict verdict) {
      var other = new Judges(judges.reviewer(), judges.adviser(), verdict);
      return new Setting(status, workflow, other, highRisk, consulted, open);
    }

    Setting risky() {
      return new Setting(status, workflow, judges, true, consulted, open);
    }

    Setting simple() {
      return new Setting(status, Workflow.SIMPLE, judges, highRisk, consulted, open);
    }

    Situation build() {
      return new Situation(
          status,
          workflow,
          Set.of("editor"),
          judges,
          highRisk,
          consulted,
          open,
          TODAY,
          TODAY.minusDays(1));
    }
  }
}
