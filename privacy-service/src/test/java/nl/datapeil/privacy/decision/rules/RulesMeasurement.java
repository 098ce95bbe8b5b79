package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.recordLevel;

import java.time.Duration;
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

/// Measures one decision inside the process, for as long as it is given: run as a program, see
/// docs/performance.md.
final class RulesMeasurement {
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration MEASURED = Duration.ofSeconds(15);
  private static final int MOST = 1_000_000;

  private RulesMeasurement() {}

  public static void main(String[] arguments) {
    tell("5 columns, 20 rules", question(5), 1);
    tell("100 columns, 200 rules", question(100), 10);
  }

  private static void tell(String what, Question question, int policies) {
    var all = IntStream.range(0, policies).mapToObj(RulesMeasurement::policy).toList();
    measure(question, all, WARM_UP);
    var nanos = measure(question, all, MEASURED);
    Arrays.sort(nanos);
    IO.println(
        String.format(
            Locale.ROOT,
            "%s: %d decisions, p50 %.1f us, p99 %.1f us, p99.9 %.1f us, max %.1f us",
            what,
            nanos.length,
            at(nanos, 0.5),
            at(nanos, 0.99),
            at(nanos, 0.999),
            at(nanos, 1)));
  }

  /// Ends by the clock, however slow one decision is.
  private static long[] measure(Question question, List<Policy> policies, Duration time) {
    var activity = new FiledActivity(new UUID(0, 1), 1, true, true, false, recordLevel());
    var purpose = new Purpose.Filed(activity, Facts.none());
    var nanos = new long[MOST];
    var count = 0;
    var end = System.nanoTime() + time.toNanos();
    for (var now = System.nanoTime(); now < end && count < MOST; count++) {
      var verdict = Rules.decide(question, purpose, policies, REVIEW_ON);
      var done = System.nanoTime();
      nanos[count] = done - now;
      now = done;
      if (!(verdict instanceof Verdict.Permit(var duties)) || duties.isEmpty()) {
        throw new IllegalStateException(verdict.toString());
      }
    }
    return Arrays.copyOf(nanos, count);
  }

  private static double at(long[] sorted, double part) {
    return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)] / 1e3;
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

  private static Question question(int width) {
    var names = List.of("bsn", "birth_date", "name");
    var columns =
        IntStream.range(0, width)
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
