package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.recordLevel;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.ACTIVITY;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.approved;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.column;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.duties;
import static nl.datapeil.privacy.policy.rules.Sensitivity.NATIONAL_ID;
import static nl.datapeil.privacy.policy.rules.Sensitivity.NONE;
import static nl.datapeil.privacy.policy.rules.Sensitivity.PERSONAL;

import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.policy.rules.Condition;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Policy;
import nl.datapeil.privacy.policy.rules.Rule;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.jspecify.annotations.Nullable;

/// Policies of a few rules, and what is decided under them.
final class PolicyFixtures {
  private PolicyFixtures() {}

  static Condition when(
      Set<Sensitivity> sensitivities, Set<String> roles, @Nullable Granularity finerThan) {
    return new Condition(sensitivities, Set.of(), Set.<LegalBasis>of(), roles, Set.of(), finerThan);
  }

  static Rule rule(String name, Condition condition, Duty... duties) {
    return new Rule(name, condition, List.of(duties), null);
  }

  static Policy policy(Rule... rules) {
    return new Policy(ACTIVITY, 3, "Test", List.of(rules));
  }

  static Verdict decide(Asker asker, @Nullable Granularity granularity, Rule... rules) {
    var residents =
        new Question.Dataset(
            RESIDENTS,
            Access.CLOSED,
            true,
            List.of(
                column("bsn", NATIONAL_ID),
                column("birth_date", PERSONAL),
                column("district", NONE)));
    return Rules.decide(
        new Question(asker, "query", granularity, List.of(residents)),
        approved(recordLevel()),
        List.of(policy(rules)),
        REVIEW_ON);
  }
}
