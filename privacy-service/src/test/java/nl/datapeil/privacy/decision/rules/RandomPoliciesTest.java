package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.decision.rules.PolicyFixtures.decide;
import static nl.datapeil.privacy.decision.rules.PolicyFixtures.rule;
import static nl.datapeil.privacy.decision.rules.PolicyFixtures.when;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.ANNA;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.duties;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Rule;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds of any policy, tried on thousands.
class RandomPoliciesTest {
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
}
