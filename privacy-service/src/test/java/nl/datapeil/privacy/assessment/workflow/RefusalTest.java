package nl.datapeil.privacy.assessment.workflow;

import static nl.datapeil.privacy.assessment.workflow.Consulted.BARRED;
import static nl.datapeil.privacy.assessment.workflow.Consulted.CLEARED;
import static nl.datapeil.privacy.assessment.workflow.Consulted.NOT;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.GROUNDS;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.PEOPLE;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.TODAY;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.refusal;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.datapeil.privacy.assessment.workflow.Refusal.Incomplete;
import nl.datapeil.privacy.assessment.workflow.Refusal.NotConsulted;
import nl.datapeil.privacy.assessment.workflow.Refusal.ReviewDatePassed;
import nl.datapeil.privacy.assessment.workflow.Refusal.Unmotivated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a step asks for, whoever takes it.
class RefusalTest {
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
}
