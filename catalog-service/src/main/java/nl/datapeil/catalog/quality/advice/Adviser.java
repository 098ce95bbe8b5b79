package nl.datapeil.catalog.quality.advice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.datapeil.catalog.quality.score.Assessment;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.catalog.quality.score.Scoring;
import nl.datapeil.kit.problem.Text;

/// Finds what would raise a score. Each change is tried out on a copy and scored, so what it gains
/// is what it gives.
public final class Adviser {
  private static final Comparator<Advice> BEST_FIRST =
      Comparator.comparingInt(Advice::gainOnceChecked).thenComparingInt(Advice::gain).reversed();

  private Adviser() {}

  /// `violations` counts those that a changed description has; `wrong` are the fields that break
  /// rules now.
  public static List<Advice> of(
      Facts facts, ToIntFunction<ObjectNode> violations, List<String> wrong) {
    var now = Scoring.of(facts);
    var advice = new ArrayList<Advice>();
    var edits = new ArrayList<>(DatasetEdits.of(facts, now));
    edits.addAll(DistributionEdits.of(facts, now));
    for (var edit : edits) {
      var tried = tried(facts, edit, violations);
      if (tried.gainOnceChecked() > 0) {
        advice.add(tried);
      }
    }
    if (facts.violations() > 0) {
      advice.add(conformance(facts, now, wrong));
    }
    advice.sort(BEST_FIRST);
    return advice;
  }

  private static Advice tried(Facts facts, Edit edit, ToIntFunction<ObjectNode> violations) {
    var changed = edit.place().put(facts.typed(), edit.example());
    var then = facts.with(changed, violations.applyAsInt(changed));
    return new Advice(
        edit.metrics(),
        gain(facts, then),
        gain(facts.onceChecked(), then.onceChecked()),
        List.of(edit.place().field()),
        edit.example(),
        edit.todo());
  }

  private static int gain(Facts before, Facts after) {
    return Scoring.of(after).score() - Scoring.of(before).score();
  }

  private static Advice conformance(Facts facts, Assessment now, List<String> wrong) {
    var gain = Scoring.of(facts.with(facts.typed(), 0)).score() - now.score();
    return new Advice(
        List.of(Metric.CONFORMANCE),
        gain,
        gain,
        wrong,
        null,
        Text.of(
            "Mend what breaks the rules of DCAT-AP-NL: %d violation(s). POST the description to"
                + " /validations for an explanation of each.",
            "Herstel wat tegen de regels van DCAT-AP-NL ingaat: %d schending(en). POST de"
                + " beschrijving naar /validations voor uitleg bij elk.",
            facts.violations()));
  }
}
