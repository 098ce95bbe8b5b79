package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.recordLevel;
import static nl.datapeil.privacy.policy.rules.Sensitivity.NATIONAL_ID;
import static nl.datapeil.privacy.policy.rules.Sensitivity.NONE;
import static nl.datapeil.privacy.policy.rules.Sensitivity.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.decision.input.Use;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.decision.rules.Verdict.Deny;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import nl.datapeil.privacy.policy.rules.Condition;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Policy;
import nl.datapeil.privacy.policy.rules.Rule;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRulesTest {
  private static final Asker ANNA = new Asker("user", "anna", Set.of("analyst"));
  private static final UUID ACTIVITY = new UUID(0, 1);
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
        permitted(verdict).stream()
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
            filed(recordLevel()),
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

  @Test
  void neverLoosensByAddingARule() {
    var random = new Random(20260131);
    for (var round = 0; round < 3_000; round++) {
      var rules = new ArrayList<Rule>();
      for (var i = random.nextInt(4); i >= 0; i--) {
        rules.add(randomRule(random));
      }
      var asked = random.nextBoolean() ? Granularity.STREET : null;
      var before = decide(ANNA, asked, rules.toArray(Rule[]::new));
      rules.add(random.nextInt(rules.size() + 1), randomRule(random));

      var after = decide(ANNA, asked, rules.toArray(Rule[]::new));

      assertThat(Protection.atLeast(after, before)).as("%s after %s", after, before).isTrue();
    }
  }

  @Test
  void demandsTheSameInWhateverOrderTheRulesStand() {
    var random = new Random(20260201);
    for (var round = 0; round < 500; round++) {
      var rules = new ArrayList<Rule>();
      for (var i = random.nextInt(6); i >= 0; i--) {
        rules.add(randomRule(random));
      }
      var before = decide(ANNA, null, rules.toArray(Rule[]::new));
      Collections.shuffle(rules, random);

      var after = decide(ANNA, null, rules.toArray(Rule[]::new));

      assertThat(duties(after)).isEqualTo(duties(before));
    }
  }

  private static Rule randomRule(Random random) {
    var condition =
        when(
            random.nextBoolean() ? Set.of() : Set.of(pick(random, Sensitivity.values())),
            random.nextBoolean() ? Set.of() : Set.of(pick(random, "analyst", "viewer")),
            random.nextBoolean() ? null : pick(random, Granularity.values()));
    return random.nextInt(20) == 0
        ? new Rule("r", condition, List.of(), new Text("No", "Nee"))
        : rule("r", condition, randomDuty(random));
  }

  private static Duty randomDuty(Random random) {
    return switch (random.nextInt(11)) {
      case 0 -> new Duty.Drop();
      case 1 -> new Duty.Pseudonymise(pick(random, null, "wmo", "youth"));
      case 2 -> new Duty.Generalise(pick(random, "YEAR", "DECADE", "BUURT", "WIJK", "own"));
      case 3 -> new Duty.SmallestGroup(1 + random.nextInt(30));
      case 4 -> new Duty.AggregatesOnly();
      case 5 -> new Duty.FinestGranularity(pick(random, Granularity.values()));
      case 6 -> new Duty.Round(1 + random.nextInt(12));
      case 7 ->
          new Duty.Perturb(
              pick(random, Duty.Method.values()), BigDecimal.valueOf(1 + random.nextInt(5)));
      case 8 -> new Duty.Recipients(Set.of("role:analyst", pick(random, "role:dpo", "person:x")));
      case 9 -> new Duty.Expiry(LocalDate.of(2027 + random.nextInt(3), 6, 1));
      default -> new Duty.Log();
    };
  }

  @SafeVarargs
  private static <T extends @Nullable Object> T pick(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  private static Condition when(
      Set<Sensitivity> sensitivities, Set<String> roles, @Nullable Granularity finerThan) {
    return new Condition(sensitivities, Set.of(), Set.<LegalBasis>of(), roles, Set.of(), finerThan);
  }

  private static Rule rule(String name, Condition condition, Duty... duties) {
    return new Rule(name, condition, List.of(duties), null);
  }

  private static Policy policy(Rule... rules) {
    return new Policy(ACTIVITY, 3, "Test", List.of(rules));
  }

  private static Verdict decide(Asker asker, @Nullable Granularity granularity, Rule... rules) {
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
        filed(recordLevel()),
        List.of(policy(rules)),
        REVIEW_ON);
  }

  private static Question.Column column(String name, Sensitivity sensitivity) {
    return new Question.Column(name, sensitivity, Set.of(Use.OUTPUT));
  }

  private static Purpose filed(Terms terms) {
    return new Purpose.Filed(
        new FiledActivity(ACTIVITY, 1, true, true, false, terms), Facts.none());
  }

  private static List<Obligation> permitted(Verdict verdict) {
    return ((Permit) verdict).obligations();
  }

  private static Obligation on(Verdict verdict, String column) {
    return permitted(verdict).stream()
        .filter(o -> column.equals(o.column()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Duty> duties(Verdict verdict) {
    return switch (verdict) {
      case Permit(var obligations) -> obligations.stream().map(Obligation::duty).toList();
      case Deny _ -> List.of();
    };
  }
}
