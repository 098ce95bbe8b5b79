package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Objection;
import nl.datapeil.privacy.decision.input.Objection.Needed;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Source.OfDocument;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.decision.rules.Verdict.Deny;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {
  private static final OfDocument DOCUMENT =
      new OfDocument(URI.create("https://privacy.example/assessments/1"), "2");

  @Test
  void permitsWhenNoRegisterObjects() {
    assertThat(decide(Facts.none())).isInstanceOf(Permit.class);
  }

  static Stream<Arguments> whatStandsInTheWay() {
    return Stream.of(
        arguments(
            new Objection.AssessmentMissing(Needed.DPIA, DOCUMENT),
            Code.DPIA_MISSING,
            Set.of(NextStep.ASSESS)),
        arguments(
            new Objection.AssessmentMissing(Needed.PROHIBITED_PRACTICES, DOCUMENT),
            Code.ASSESSMENT_MISSING,
            Set.of(NextStep.ASSESS)),
        arguments(
            new Objection.DpiaLapsed(REVIEW_ON, DOCUMENT),
            Code.DPIA_LAPSED,
            Set.of(NextStep.ASSESS)),
        arguments(
            new Objection.AssessmentNegative(DOCUMENT),
            Code.ASSESSMENT_NEGATIVE,
            Set.of(NextStep.REVISE_ACTIVITY, NextStep.ASSESS)),
        arguments(
            new Objection.AssessmentUnclear(DOCUMENT),
            Code.ASSESSMENT_UNCLEAR,
            Set.of(NextStep.ASSESS)),
        arguments(
            new Objection.ConsultationPending(DOCUMENT),
            Code.CONSULTATION_PENDING,
            Set.of(NextStep.CONSULT)),
        arguments(
            new Objection.AgreementMissing(new Text("It is not signed.", "Niet."), DOCUMENT),
            Code.AGREEMENT_MISSING,
            Set.of(NextStep.AGREE)),
        arguments(late(RESIDENTS), Code.RETENTION_PASSED, Set.of(NextStep.DESTROY)));
  }

  @ParameterizedTest
  @MethodSource("whatStandsInTheWay")
  void deniesAndNamesDocumentAndNextStep(Objection objection, Code code, Set<NextStep> steps) {
    var deny = (Deny) decide(facts(objection));

    assertThat(deny.reasons()).extracting(Reason::code).containsExactly(code);
    assertThat(deny.reasons().getFirst().because()).isEqualTo(DOCUMENT);
    assertThat(deny.nextSteps()).isEqualTo(steps);
  }

  @Test
  void mindsRetentionOfTheDatasetsThatAreUsedOnly() {
    assertThat(decide(facts(late("https://catalog.example/datasets/other"))))
        .isInstanceOf(Permit.class);
  }

  @Test
  void keepsWhateverEitherRegisterObjectsTo() {
    var one = new Objection.AssessmentNegative(DOCUMENT);
    var other = late(RESIDENTS);

    var both = facts(one).and(facts(other)).and(facts(one));

    assertThat(both.objections()).containsExactly(one, other);
  }

  private static Objection late(String dataset) {
    return new Objection.RetentionPassed(dataset, REVIEW_ON, DOCUMENT);
  }

  private static Facts facts(Objection objection) {
    return new Facts(List.of(objection), List.of());
  }

  private static Verdict decide(Facts facts) {
    var asker = new Asker("user", "anna", Set.of("analyst"));
    var residents = new Question.Dataset(RESIDENTS, Access.CLOSED, false, List.of());
    var activity = new FiledActivity(new UUID(0, 1), 1, true, true, false, terms());
    return Rules.decide(
        new Question(asker, "query", null, List.of(residents)),
        new Purpose.Filed(activity, facts),
        List.of(),
        REVIEW_ON);
  }
}
