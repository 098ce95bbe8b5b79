package nl.datapeil.privacy.assessment.definition.outcome;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowScore;
import org.jspecify.annotations.Nullable;

/// Works out scores, and the conclusions from them. A rule that fails counts as not holding and is
/// told of.
final class Scoring {
  private static final Comparator<Conclusion> BY_ID =
      Comparator.comparing(Conclusion::id, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Conclusion::id);

  private final Calls calls;
  private final Scope scope;
  private final Map<String, @Nullable Object> scores = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> highest = new LinkedHashMap<>();
  private final List<RowScore> rowScores = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  Scoring(Calls calls) {
    this.calls = calls;
    scope = calls.scope();
  }

  void score(Definition definition) {
    for (var task : definition.allTasks()) {
      var calculation = task.calculation();
      if (calculation != null) {
        score(task, calculation);
      }
    }
  }

  /// Of a task in rows the first row gives the score, as MinBZK has it; the others stand beside it.
  private void score(Task task, Calculation calculation) {
    var rows = calls.rows(task);
    var key = calculation.scoreKey();
    if (rows.isEmpty()) {
      score(task, calculation, scope, score -> keep(key, score));
      return;
    }
    for (var row : rows) {
      score(
          task,
          calculation,
          calls.scope(task, row),
          score -> {
            if (row.equals(rows.first())) {
              keep(key, score);
            }
            keep(new Place(task.id(), row), key, score);
          });
    }
  }

  /// The first rule that holds gives the score; without rules the calculated value is the score.
  private void score(
      Task task, Calculation calculation, Scope within, Consumer<@Nullable Object> sink) {
    var value = value("task " + task.id() + ": calculation", calculation.expression(), within);
    if (value.isEmpty()) {
      return;
    }
    if (calculation.rules().isEmpty()) {
      sink.accept(value.get().value());
      return;
    }
    var names = new LinkedHashMap<String, @Nullable Object>();
    names.put(String.valueOf(calculation.scoreKey()), value.get().value());
    for (var rule : calculation.rules()) {
      var holds = value("task " + task.id() + ": riskScore", rule.when(), within.naming(names));
      if (holds.isEmpty()) {
        return;
      }
      if (holds.get().holds()) {
        sink.accept(rule.value());
        return;
      }
    }
  }

  private void keep(Place place, @Nullable String key, @Nullable Object score) {
    if (score instanceof Double number && Double.isFinite(number)) {
      rowScores.add(new RowScore(place.task(), requireNonNull(place.row()), number));
      if (key != null
          && (!(highest.get(key) instanceof Double before) || before.compareTo(number) < 0)) {
        highest.put(key, number);
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
      names.put("highest", highest);
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

  /// Of tasks in rows, row by row.
  List<RowScore> rowScores() {
    return List.copyOf(rowScores);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
