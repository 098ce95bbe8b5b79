package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.recordLevel;
import static nl.datapeil.privacy.decision.rules.PolicyFixtures.decide;
import static nl.datapeil.privacy.decision.rules.PolicyFixtures.policy;
import static nl.datapeil.privacy.decision.rules.PolicyFixtures.rule;
import static nl.datapeil.privacy.decision.rules.PolicyFixtures.when;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.ACTIVITY;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.ANNA;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.approved;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.column;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.duties;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.obligations;
import static nl.datapeil.privacy.policy.rules.Sensitivity.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.decision.rules.Verdict.Deny;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import nl.datapeil.privacy.policy.rules.Condition;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRulesTest {
  private static final Condition ANY = when(Set.of(), Set.of(), null);

  @Test
  void addsWhatAPolicyDemandsAndTellsWhichRuleDoes() {
    var verdict = decide(ANNA, null, rule("coarse", ANY, new Duty.Generalise("DECADE")));

    var obligation = on(verdict, "birth_date");
    assertThat(obligation.duty()).isEqualTo(new Duty.Generalise("DECADE"));
    assertThat(obligation.because()).containsExactly(new Source.OfRule(ACTIVITY, 3, "coarse"));
  }

  @Test
  void letsNoPolicyLoosenWhatTheActivitySays() {
    var verdict = decide(ANNA, null, rule("small", ANY, new Duty.SmallestGroup(2)));

    var obligation =
        obligations(verdict).stream()
            .filter(o -> o.duty() instanceof Duty.SmallestGroup)
            .findFirst()
            .orElseThrow();
    assertThat(obligation.duty()).isEqualTo(new Duty.SmallestGroup(5));
    assertThat(obligation.because()).containsExactly(new Source.OfActivity(ACTIVITY, 1));
  }

  @Test
  void dropsANationalIdThatIsToBeGeneralised() {
    var verdict = decide(ANNA, null, rule("bands", ANY, new Duty.Generalise("BAND_1000")));

    assertThat(on(verdict, "bsn").duty()).isEqualTo(new Duty.Drop());
  }

  @Test
  void deniesWhatARuleForbidsAndLinksToThePolicy() {
    var reason = new Text("Not for this.", "Hier niet voor.");

    var verdict = decide(ANNA, null, new Rule("never", ANY, List.of(), reason));

    var deny = (Deny) verdict;
    assertThat(deny.reasons())
        .containsExactly(
            new Reason(
                Code.FORBIDDEN_BY_POLICY,
                null,
                null,
                reason,
                new Source.OfRule(ACTIVITY, 3, "never")));
    assertThat(deny.nextSteps()).containsExactly(NextStep.CHANGE_POLICY);
  }

  /// Whoever leaves roles out, or sends one that nobody knows, is treated as whoever is limited.
  @ParameterizedTest
  @CsvSource({"viewer,true", "analyst,false", "'',true", "Viewer,true", "superuser,true"})
  void isNotEvadedByHidingARole(String role, boolean limited) {
    var asker = new Asker("user", "anna", role.isEmpty() ? Set.of() : Set.of(role));
    var viewers = when(Set.of(), Set.of("viewer"), null);

    var verdict = decide(asker, null, rule("viewers", viewers, new Duty.AggregatesOnly()));

    assertThat(duties(verdict).contains(new Duty.AggregatesOnly())).isEqualTo(limited);
  }

  @ParameterizedTest
  @CsvSource({"STREET,true", "DISTRICT,false", ",true"})
  void isNotEvadedByHidingTheGranularity(@Nullable Granularity asked, boolean limited) {
    var fine = when(Set.of(), Set.of(), Granularity.NEIGHBOURHOOD);

    var verdict = decide(ANNA, asked, rule("fine", fine, new Duty.Round(5)));

    assertThat(duties(verdict).contains(new Duty.Round(5))).isEqualTo(limited);
  }

  @Test
  void guardsPeopleWhoAreOnlyCounted() {
    var counted = new Question.Dataset(RESIDENTS, Access.CLOSED, true, List.of());
    var personal = when(Set.of(PERSONAL), Set.of(), null);
    var policy = policy(rule("round", personal, new Duty.Round(5)));

    var verdict =
        Rules.decide(
            new Question(ANNA, "query", null, List.of(counted)),
            approved(recordLevel()),
            List.of(policy),
            REVIEW_ON);

    assertThat(duties(verdict)).contains(new Duty.Round(5));
  }

  @ParameterizedTest
  @CsvSource({"role:analyst,true", "person:anna,true", "role:dpo,false", "person:bert,false"})
  void deniesWhoeverIsNoRecipient(String recipient, boolean permitted) {
    var only = new Duty.Recipients(Set.of(recipient));

    var verdict = decide(ANNA, null, rule("few", ANY, only));

    assertThat(verdict instanceof Permit).isEqualTo(permitted);
  }

  @ParameterizedTest
  @CsvSource({"0,true", "1,false"})
  void deniesOnceThePeriodIsOver(int daysLate, boolean permitted) {
    var until = new Duty.Expiry(REVIEW_ON.minusDays(daysLate));

    var verdict = decide(ANNA, null, rule("until", ANY, until));

    assertThat(verdict instanceof Permit).isEqualTo(permitted);
  }

  private static Obligation on(Verdict verdict, String column) {
    return obligations(verdict).stream()
        .filter(o -> column.equals(o.column()))
        .findFirst()
        .orElseThrow();
  }
}
