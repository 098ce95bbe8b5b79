package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.terms;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.withGround;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.ACTIVITY;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.approved;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.codes;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.column;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.decide;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.filed;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.question;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.reasons;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.residents;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.steps;
import static nl.datapeil.privacy.policy.rules.Sensitivity.NONE;
import static nl.datapeil.privacy.policy.rules.Sensitivity.PERSONAL;
import static nl.datapeil.privacy.policy.rules.Sensitivity.SPECIAL_CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Use;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DenialTest {
  private static final String OTHER = "https://catalog.example/datasets/other";
  private static final Question.Column BIRTH_DATE = column("birth_date", PERSONAL);

  @ParameterizedTest
  @MethodSource
  void deniesWhatIsNotApprovedAndNamesTheNextStep(Purpose purpose, Code code, NextStep step) {
    var verdict = decide(purpose, BIRTH_DATE);

    assertThat(codes(verdict)).containsExactly(code);
    assertThat(steps(verdict)).containsExactly(step);
  }

  static Stream<Arguments> deniesWhatIsNotApprovedAndNamesTheNextStep() {
    return Stream.of(
        arguments(new Purpose.NotStated(), Code.NO_PURPOSE, NextStep.RECORD_ACTIVITY),
        arguments(new Purpose.Unknown(), Code.UNKNOWN_ACTIVITY, NextStep.RECORD_ACTIVITY),
        arguments(filed(false, false, terms()), Code.NOT_APPROVED, NextStep.ADVISE),
        arguments(filed(true, false, terms()), Code.NOT_APPROVED, NextStep.APPROVE));
  }

  @Test
  void permitsOnTheReviewDateAndDeniesTheDayAfter() {
    var question = question("query", residents(BIRTH_DATE));

    var onTheDay = Rules.decide(question, approved(terms()), List.of(), REVIEW_ON);
    var theDayAfter = Rules.decide(question, approved(terms()), List.of(), REVIEW_ON.plusDays(1));

    assertThat(onTheDay).isInstanceOf(Permit.class);
    assertThat(codes(theDayAfter)).containsExactly(Code.EXPIRED);
    assertThat(steps(theDayAfter)).containsExactly(NextStep.REVISE_ACTIVITY);
  }

  @Test
  void deniesADatasetThatIsNotCovered() {
    var closed = new Question.Dataset(OTHER, Access.CLOSED, false, List.of());

    var verdict = decide(approved(terms()), residents(BIRTH_DATE), closed);

    assertThat(codes(verdict)).containsExactly(Code.DATASET_NOT_COVERED);
    assertThat(reasons(verdict)).extracting(Reason::dataset).containsExactly(OTHER);
  }

  @Test
  void wantsCoverageOfOpenDataAboutPeople() {
    var people = new Question.Dataset(OTHER, Access.OPEN, true, List.of(column("a", NONE)));

    assertThat(codes(decide(approved(terms()), people))).containsExactly(Code.DATASET_NOT_COVERED);
  }

  @ParameterizedTest
  @EnumSource(value = Sensitivity.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void deniesASensitiveColumnThatIsNotListed(Sensitivity sensitivity) {
    var verdict = decide(approved(withGround()), column("income", sensitivity));

    assertThat(codes(verdict)).containsExactly(Code.COLUMN_NOT_COVERED);
    assertThat(reasons(verdict)).extracting(Reason::column).containsExactly("income");
  }

  @ParameterizedTest
  @EnumSource(Use.class)
  void deniesAnUncoveredColumnHoweverItIsUsed(Use use) {
    var filter = new Question.Column("income", PERSONAL, Set.of(use));

    assertThat(codes(decide(approved(terms()), filter))).containsExactly(Code.COLUMN_NOT_COVERED);
  }

  @Test
  void wantsAGroundForSpecialCategories() {
    var without = decide(approved(terms()), column("care", SPECIAL_CATEGORY));
    var with = decide(approved(withGround()), column("care", SPECIAL_CATEGORY));

    assertThat(codes(without)).containsExactly(Code.NO_SPECIAL_CATEGORY_GROUND);
    assertThat(with).isInstanceOf(Permit.class);
  }

  @Test
  void givesAllReasonsAndStepsAtOnce() {
    var closed =
        new Question.Dataset(OTHER, Access.CLOSED, true, List.of(column("a", SPECIAL_CATEGORY)));

    var verdict =
        decide(filed(true, false, terms()), residents(column("income", PERSONAL)), closed);

    assertThat(codes(verdict))
        .containsExactly(
            Code.NOT_APPROVED,
            Code.COLUMN_NOT_COVERED,
            Code.DATASET_NOT_COVERED,
            Code.NO_SPECIAL_CATEGORY_GROUND);
    assertThat(steps(verdict))
        .containsExactlyInAnyOrder(NextStep.APPROVE, NextStep.REVISE_ACTIVITY);
  }

  @Test
  void deniesAnyOtherAction() {
    var question = question("export", residents(BIRTH_DATE));

    var verdict = Rules.decide(question, approved(terms()), List.of(), REVIEW_ON);

    assertThat(codes(verdict)).containsExactly(Code.UNKNOWN_ACTION);
  }

  @Test
  void tellsEveryReasonInBothLanguages() {
    var verdict = decide(new Purpose.NotStated(), BIRTH_DATE);

    assertThat(reasons(verdict).getFirst().message().en()).contains("purpose");
    assertThat(reasons(verdict).getFirst().message().nl()).contains("doel");
  }

  @Test
  void permitsNothingOnAWithdrawnApproval() {
    var withdrawn = new FiledActivity(ACTIVITY, 1, true, true, true, terms());

    var verdict =
        decide(
            new Purpose.Filed(withdrawn, Facts.none()),
            residents(column("birth_date", Sensitivity.PERSONAL)));

    assertThat(codes(verdict)).containsExactly(Code.WITHDRAWN);
    assertThat(steps(verdict)).containsExactly(NextStep.REVISE_ACTIVITY);
  }
}
