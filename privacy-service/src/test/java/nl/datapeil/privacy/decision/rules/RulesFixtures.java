package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.terms;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.FiledActivity;
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
import nl.datapeil.privacy.policy.rules.Sensitivity;

/// What the tests of the rules ask, and what they find in a verdict.
final class RulesFixtures {
  static final Asker ANNA = new Asker("user", "anna", Set.of("analyst"));
  static final UUID ACTIVITY = new UUID(0, 1);

  private RulesFixtures() {}

  static Verdict decide(Purpose purpose, Question.Column... columns) {
    return decide(purpose, residents(columns));
  }

  static Verdict decide(Purpose purpose, Question.Dataset... datasets) {
    return Rules.decide(question("query", datasets), purpose, List.of(), REVIEW_ON.minusDays(1));
  }

  static Question question(String action, Question.Dataset... datasets) {
    return new Question(ANNA, action, null, List.of(datasets));
  }

  static Question.Dataset residents(Question.Column... columns) {
    return new Question.Dataset(RESIDENTS, Access.CLOSED, false, List.of(columns));
  }

  static List<Obligation> obligations(Verdict verdict) {
    return ((Permit) verdict).obligations();
  }

  static List<Duty> duties(Verdict verdict) {
    return switch (verdict) {
      case Permit(var obligations) -> obligations.stream().map(Obligation::duty).toList();
      case Deny _ -> List.of();
    };
  }

  static Question.Column column(String name, Sensitivity sensitivity) {
    return new Question.Column(name, sensitivity, Set.of(Use.OUTPUT));
  }

  static Purpose approved(Terms terms) {
    return filed(true, true, terms);
  }

  static Purpose filed(boolean advised, boolean approved, Terms terms) {
    return new Purpose.Filed(
        new FiledActivity(ACTIVITY, 1, advised, approved, false, terms), Facts.none());
  }

  static List<Reason> reasons(Verdict verdict) {
    return ((Deny) verdict).reasons();
  }

  static List<Code> codes(Verdict verdict) {
    return reasons(verdict).stream().map(Reason::code).toList();
  }

  static Set<NextStep> steps(Verdict verdict) {
    return ((Deny) verdict).nextSteps();
  }
}
