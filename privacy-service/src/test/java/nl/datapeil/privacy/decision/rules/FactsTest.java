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
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Facts.Dpia;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Source.OfDocument;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.decision.rules.Verdict.Deny;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {
  private static final OfDocument DPIA =
      new OfDocument(URI.create("https://privacy.example/assessments/1"), "2");

  @ParameterizedTest
  @EnumSource(
      value = Dpia.class,
      names = {"UNKNOWN", "NOT_REQUIRED", "IN_FORCE"})
  void permitsUnlessARequiredAssessmentIsMissing(Dpia dpia) {
    assertThat(decide(dpia(dpia))).isInstanceOf(Permit.class);
  }

  static Stream<Arguments> whatStandsInTheWay() {
    return Stream.of(
        arguments(dpia(Dpia.MISSING), Code.DPIA_MISSING, NextStep.ASSESS),
        arguments(negative(), Code.ASSESSMENT_NEGATIVE, NextStep.REVISE_ACTIVITY),
        arguments(consulting(), Code.CONSULTATION_PENDING, NextStep.CONSULT),
        arguments(without("Bureau X"), Code.AGREEMENT_MISSING, NextStep.AGREE),
        arguments(late(RESIDENTS), Code.RETENTION_PASSED, NextStep.REVISE_ACTIVITY));
  }

  @ParameterizedTest
  @MethodSource("whatStandsInTheWay")
  void deniesAndNamesTheNextStep(Facts facts, Code code, NextStep step) {
    var deny = (Deny) decide(facts);

    assertThat(deny.reasons()).extracting(Reason::code).containsExactly(code);
    assertThat(deny.nextSteps()).containsExactly(step);
  }

  @Test
  void namesTheDocumentThatRulesItOut() {
    var deny = (Deny) decide(negative());

    assertThat(deny.reasons().getFirst().because()).isEqualTo(DPIA);
  }

  @Test
  void mindsRetentionOfTheDatasetsThatAreUsedOnly() {
    assertThat(decide(late("https://catalog.example/datasets/other"))).isInstanceOf(Permit.class);
  }

  @Test
  void keepsWhateverEitherRegisterObjectsTo() {
    var both = dpia(Dpia.MISSING).and(negative()).and(dpia(Dpia.IN_FORCE));

    assertThat(both.dpia()).isEqualTo(Dpia.MISSING);
    assertThat(both.negative()).containsExactly(DPIA);
  }

  private static Facts dpia(Dpia dpia) {
    return new Facts(dpia, List.of(), List.of(), List.of(), Set.of(), List.of());
  }

  private static Facts negative() {
    return new Facts(Dpia.UNKNOWN, List.of(DPIA), List.of(), List.of(), Set.of(), List.of());
  }

  private static Facts consulting() {
    return new Facts(Dpia.IN_FORCE, List.of(), List.of(DPIA), List.of(), Set.of(), List.of());
  }

  private static Facts without(String party) {
    return new Facts(Dpia.UNKNOWN, List.of(), List.of(), List.of(party), Set.of(), List.of());
  }

  private static Facts late(String dataset) {
    return new Facts(Dpia.UNKNOWN, List.of(), List.of(), List.of(), Set.of(dataset), List.of());
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
