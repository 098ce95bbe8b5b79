package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.recordLevel;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.terms;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.withGround;
import static nl.datapeil.privacy.policy.rules.Sensitivity.NONE;
import static nl.datapeil.privacy.policy.rules.Sensitivity.PERSONAL;
import static nl.datapeil.privacy.policy.rules.Sensitivity.SPECIAL_CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Use;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.decision.rules.Verdict.Deny;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Duty.AggregatesOnly;
import nl.datapeil.privacy.policy.rules.Duty.FinestGranularity;
import nl.datapeil.privacy.policy.rules.Duty.Generalise;
import nl.datapeil.privacy.policy.rules.Duty.Log;
import nl.datapeil.privacy.policy.rules.Duty.Pseudonymise;
import nl.datapeil.privacy.policy.rules.Duty.SmallestGroup;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRulesTest {
  private static final String OTHER = "https://catalog.example/datasets/other";
  private static final Question.Column BIRTH_DATE = column("birth_date", PERSONAL);

  @Test
  void permitsWhatAnApprovedActivityCoversWithItsObligations() {
    var verdict = decide(approved(terms()), BIRTH_DATE);

    assertThat(duties(verdict))
        .containsExactly(
            new Generalise("YEAR"), new SmallestGroup(10), new AggregatesOnly(), new Log());
  }

  @ParameterizedTest
  @CsvSource({"bsn,NATIONAL_ID", "name,PERSONAL"})
  void pseudonymisesWhatTheActivitySaysAndANationalIdAlways(String name, Sensitivity sensitivity) {
    assertThat(duties(decide(approved(terms()), column(name, sensitivity))))
        .contains(new Pseudonymise(null));
  }

  @Test
  void letsRecordsLeaveWhenTheActivitySays() {
    var verdict = decide(approved(recordLevel()), BIRTH_DATE);

    assertThat(duties(verdict))
        .contains(new SmallestGroup(5), new FinestGranularity(Granularity.DISTRICT))
        .doesNotContain(new AggregatesOnly());
  }

  @Test
  void treatsAPlainColumnAsTheActivitySays() {
    var verdict = decide(approved(terms()), column("birth_date", NONE));

    assertThat(duties(verdict)).contains(new Generalise("YEAR"));
  }

  @Test
  void permitsUnlistedColumnsThatTellNothingOfPeople() {
    var verdict = decide(approved(terms()), column("street_length", NONE));

    assertThat(duties(verdict)).containsExactly(new Log());
  }

  @Test
  void guardsGroupsOfADatasetAboutPeopleEvenWhenOnlyCounted() {
    var counted = new Question.Dataset(RESIDENTS, Access.CLOSED, true, List.of());

    var verdict = decide(approved(terms()), counted);

    assertThat(duties(verdict))
        .containsExactly(new SmallestGroup(10), new AggregatesOnly(), new Log());
  }

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
  void letsOpenDataAboutNoOneBeJoined() {
    var trees = new Question.Dataset(OTHER, Access.OPEN, false, List.of(column("geometry", NONE)));

    var verdict = decide(approved(terms()), residents(BIRTH_DATE), trees);

    assertThat(verdict).isInstanceOf(Permit.class);
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
    var withdrawn = new FiledActivity(new UUID(0, 1), 1, true, true, true, terms());

    var verdict =
        decide(
            new Purpose.Filed(withdrawn, Facts.none()),
            residents(column("birth_date", Sensitivity.PERSONAL)));

    assertThat(codes(verdict)).containsExactly(Code.WITHDRAWN);
    assertThat(steps(verdict)).containsExactly(NextStep.REVISE_ACTIVITY);
  }

  private static Verdict decide(Purpose purpose, Question.Column... columns) {
    return decide(purpose, residents(columns));
  }

  private static Verdict decide(Purpose purpose, Question.Dataset... datasets) {
    return Rules.decide(question("query", datasets), purpose, List.of(), REVIEW_ON.minusDays(1));
  }

  private static Question question(String action, Question.Dataset... datasets) {
    var asker = new Asker("user", "sub-anna", Set.of("analyst"));
    return new Question(asker, action, null, List.of(datasets));
  }

  private static Question.Dataset residents(Question.Column... columns) {
    return new Question.Dataset(RESIDENTS, Access.CLOSED, false, List.of(columns));
  }

  private static Question.Column column(String name, Sensitivity sensitivity) {
    return new Question.Column(name, sensitivity, Set.of(Use.OUTPUT));
  }

  private static Purpose approved(Terms terms) {
    return filed(true, true, terms);
  }

  private static Purpose filed(boolean advised, boolean approved, Terms terms) {
    return new Purpose.Filed(
        new FiledActivity(new UUID(0, 1), 1, advised, approved, false, terms), Facts.none());
  }

  private static List<Duty> duties(Verdict verdict) {
    return ((Permit) verdict).obligations().stream().map(Obligation::duty).toList();
  }

  private static List<Reason> reasons(Verdict verdict) {
    return ((Deny) verdict).reasons();
  }

  private static List<Code> codes(Verdict verdict) {
    return reasons(verdict).stream().map(Reason::code).toList();
  }

  private static Set<NextStep> steps(Verdict verdict) {
    return ((Deny) verdict).nextSteps();
  }
}
