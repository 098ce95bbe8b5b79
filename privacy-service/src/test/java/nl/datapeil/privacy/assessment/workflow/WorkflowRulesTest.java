package nl.datapeil.privacy.assessment.workflow;

import static nl.datapeil.privacy.assessment.workflow.Consulted.CLEARED;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.GROUNDS;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.PEOPLE;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.TODAY;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.refusal;
import static nl.datapeil.privacy.assessment.workflow.WorkflowFixtures.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.workflow.Refusal.OwnWork;
import nl.datapeil.privacy.assessment.workflow.Refusal.Part;
import nl.datapeil.privacy.assessment.workflow.Refusal.ReviewDatePassed;
import nl.datapeil.privacy.assessment.workflow.Refusal.WrongRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowRulesTest {
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
}
