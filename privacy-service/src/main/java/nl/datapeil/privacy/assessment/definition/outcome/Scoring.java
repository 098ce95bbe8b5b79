package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.expression.Evaluated;
import nl.datapeil.privacy.assessment.definition.expression.Evaluated.Failed;
import nl.datapeil.privacy.assessment.definition.expression.Evaluated.Value;
import nl.datapeil.privacy.assessment.definition.expression.Expression;
import nl.datapeil.privacy.assessment.definition.expression.Scope;
import nl.datapeil.privacy.assessment.definition.form.Calculation;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.form.Verdict;
import nl.datapeil.privacy.assessment.definition.form.Verdict.Level;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Conclusion;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Met;
import org.jspecify.annotations.Nullable;

/// Works out scores, and the conclusions from them. A rule that fails counts as not holding and is
/// told of.
final class Scoring {
  private static final Comparator<Conclusion> BY_ID =
      Comparator.comparing(Conclusion::id, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Conclusion::id);

  private final Scope scope;
  private final Map<String, @Nullable Object> scores = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  Scoring(Scope scope) {
    this.scope = scope;
  }

  void score(Definition definition) {
    for (var task : definition.allTasks()) {
      if (task.calculation() != null) {
        score(task, task.calculation());
      }
    }
  }

  /// The first rule that holds gives the score; without rules the calculated value is the score.
  private void score(Task task, Calculation calculation) {
    var value = value("task " + task.id() + ": calculation", calculation.expression(), scope);
    if (value.isEmpty()) {
      return;
    }
    var key = calculation.scoreKey();
    if (calculation.rules().isEmpty()) {
      keep(key, value.get().value());
      return;
    }
    var names = new LinkedHashMap<String, @Nullable Object>();
    names.put(String.valueOf(key), value.get().value());
    for (var rule : calculation.rules()) {
      var holds = value("task " + task.id() + ": riskScore", rule.when(), scope.naming(names));
      if (holds.isEmpty()) {
        return;
      }
      if (holds.get().holds()) {
        keep(key, rule.value());
        return;
      }
    }
  }

  private void keep(@Nullable String key, @Nullable Object value) {
    if (key != null) {
      scores.put(key, value);
    }
  }

  List<Conclusion> conclusions(Definition definition) {
    return definition.verdicts().stream()
        .flatMap(verdict -> conclusion(verdict).stream())
        .sorted(BY_ID)
        .toList();
  }

  private Optional<Conclusion> conclusion(Verdict verdict) {
    for (var level : verdict.levels()) {
      var at = "assessment " + verdict.id() + ", " + level.level();
      var met = new ArrayList<Met>();
      var names = new LinkedHashMap<String, @Nullable Object>();
      names.put("scores", scores);
      for (var criterion : level.criteria()) {
        var holds = value(at + ", " + criterion.id(), criterion.expression(), scope.naming(names));
        if (holds.isPresent() && holds.get().holds()) {
          met.add(new Met(criterion.id(), criterion.explanation()));
        }
      }
      if (!level.criteria().isEmpty()) {
        names.put("criteria", byId(met));
      }
      var holds = value(at, level.expression(), scope.naming(names));
      if (holds.isEmpty()) {
        return Optional.empty();
      }
      if (holds.get().holds()) {
        return Optional.of(conclusion(verdict, level, met));
      }
    }
    return Optional.empty();
  }

  private static Map<String, @Nullable Object> byId(List<Met> met) {
    var byId = new LinkedHashMap<String, @Nullable Object>();
    met.forEach(criterion -> byId.put(criterion.id(), true));
    return byId;
  }

  private static Conclusion conclusion(Verdict verdict, Level level, List<Met> met) {
    var calledFor = level.level().equals("required") || level.level().equals("recommended");
    return new Conclusion(
        verdict.id(),
        level.level(),
        calledFor,
        level.result(),
        Explanation.of(verdict.id(), level, met),
        List.copyOf(met));
  }

  private Optional<Value> value(String at, Expression expression, Scope within) {
    Evaluated evaluated = expression.evaluate(within);
    return switch (evaluated) {
      case Value value -> Optional.of(value);
      case Failed(var why) -> {
        remarks.add(
            new Remark(
                at,
                null,
                new Text(
                    "The expression could not be worked out: " + why.en() + ".",
                    "De expressie kon niet worden uitgewerkt: " + why.nl() + ".")));
        yield Optional.empty();
      }
    };
  }

  /// Those that are numbers, which is what scores are for.
  Map<String, Double> scores() {
    var numbers = new LinkedHashMap<String, Double>();
    scores.forEach((key, value) -> {
      if (value instanceof Double number && Double.isFinite(number)) {
        numbers.put(key, number);
      }
    });
    return Collections.unmodifiableMap(numbers);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
