package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.recordLevel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Use;
import nl.datapeil.privacy.policy.rules.Condition;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Policy;
import nl.datapeil.privacy.policy.rules.Rule;
import nl.datapeil.privacy.policy.rules.Sensitivity;

/// Measures one decision inside the process, on a hundred columns and two hundred rules: run as a
/// program, see docs/performance.md.
final class RulesMeasurement {
  private static final int COUNT = 100_000;

  private RulesMeasurement() {}

  public static void main(String[] arguments) {
    var policies = IntStream.range(0, 10).mapToObj(RulesMeasurement::policy).toList();
    var activity = new FiledActivity(new UUID(0, 1), 1, true, true, false, recordLevel());
    var purpose = new Purpose.Filed(activity, Facts.none());
    var question = question();
    var nanos = new long[COUNT];
    var obligations = 0;
    for (var round = 0; round < 2; round++) {
      for (var i = 0; i < COUNT; i++) {
        var start = System.nanoTime();
        var verdict = Rules.decide(question, purpose, policies, REVIEW_ON);
        nanos[i] = System.nanoTime() - start;
        obligations += verdict instanceof Verdict.Permit(var all) ? all.size() : 0;
      }
    }
    Arrays.sort(nanos);
    IO.println(
        String.format(
            Locale.ROOT,
            "%d decisions: p50 %.1f us, p99 %.1f us, max %.1f us (%d)",
            COUNT,
            nanos[COUNT / 2] / 1e3,
            nanos[COUNT / 100 * 99] / 1e3,
            nanos[COUNT - 1] / 1e3,
            obligations));
  }

  private static Policy policy(int number) {
    var rules =
        IntStream.range(0, 20)
            .mapToObj(i ->
                new Rule(
                    "rule-" + i,
                    new Condition(
                        Set.of(i % 2 == 0 ? Sensitivity.PERSONAL : Sensitivity.NONE),
                        Set.of(),
                        Set.of(),
                        i % 3 == 0 ? Set.of("viewer") : Set.of(),
                        Set.of(),
                        null),
                    List.of(new Duty.SmallestGroup(5 + i), new Duty.Generalise("YEAR")),
                    null))
            .toList();
    return new Policy(new UUID(1, number), 1, "Policy " + number, rules);
  }

  private static Question question() {
    var names = List.of("bsn", "birth_date", "name");
    var columns =
        IntStream.range(0, 100)
            .mapToObj(i ->
                i < names.size()
                    ? new Question.Column(names.get(i), Sensitivity.PERSONAL, Set.of(Use.OUTPUT))
                    : new Question.Column("c" + i, Sensitivity.NONE, Set.of(Use.FILTER)))
            .toList();
    var dataset = new Question.Dataset(RESIDENTS, Access.CLOSED, true, columns);
    var asker = new Asker("user", "anna", Set.of("analyst"));
    return new Question(asker, "query", null, List.of(dataset));
  }
}
