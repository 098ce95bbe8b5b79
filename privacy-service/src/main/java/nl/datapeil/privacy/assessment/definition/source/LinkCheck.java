package nl.datapeil.privacy.assessment.definition.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.privacy.assessment.definition.expression.Expression;
import nl.datapeil.privacy.assessment.definition.form.Calculation;
import nl.datapeil.privacy.assessment.definition.form.Dependency.ChoicesFrom;
import nl.datapeil.privacy.assessment.definition.form.Dependency.Conditional;
import nl.datapeil.privacy.assessment.definition.form.Dependency.RepeatedWith;
import nl.datapeil.privacy.assessment.definition.form.Dependency.Unknown;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.form.Verdict;
import org.jspecify.annotations.Nullable;

/// What tasks say of each other: every id once, every reference to something, none in a circle.
final class LinkCheck {
  private static final Set<String> ASKING = Set.of("answers", "allAnswers", "countSelectedOptions");

  private final Findings findings;
  private final Map<String, Integer> lines;
  private final Map<String, Task> tasks = new LinkedHashMap<>();
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();
  private final Map<String, Set<String>> asks = new LinkedHashMap<>();
  private final Set<String> scores = new LinkedHashSet<>();

  /// `lines` tells on which line a task begins.
  LinkCheck(Findings findings, Map<String, Integer> lines) {
    this.findings = findings;
    this.lines = lines;
  }

  void check(List<Task> forest, List<Verdict> verdicts) {
    forest.forEach(task -> gather(task, null));
    tasks.values().forEach(this::checkTask);
    verdicts.forEach(this::checkVerdict);
    new CircleCheck(needs).circles().forEach(this::circle);
    new CircleCheck(asks).circles().forEach(this::circleOfConditions);
  }

  private void gather(Task task, @Nullable Task parent) {
    if (tasks.putIfAbsent(task.id(), task) != null) {
      findings.wrong(
          at(task),
          line(task),
          "Two tasks have the id %s; give one of them another id.",
          "Twee taken hebben het id %s; geef een ervan een ander id.",
          task.id());
    }
    var needed = needs.computeIfAbsent(task.id(), _ -> new LinkedHashSet<>());
    if (parent != null) {
      needed.add(parent.id());
    }
    if (task.calculation() != null && task.calculation().scoreKey() != null) {
      scores.add(task.calculation().scoreKey());
    }
    task.tasks().forEach(child -> gather(child, task));
  }

  private void checkTask(Task task) {
    for (var dependency : task.dependencies()) {
      switch (dependency) {
        case Conditional(var condition, _) -> {
          if (condition != null) {
            refer(task, condition.task(), "condition");
          }
        }
        case ChoicesFrom(var source) -> refer(task, source, "source_options");
        case RepeatedWith(var source, _) -> refer(task, source, "instance_mapping");
        case Unknown _ -> {}
      }
    }
    var calculation = task.calculation();
    if (calculation != null) {
      checkExpression(at(task) + ": calculation", line(task), calculation.expression());
      calculation.rules().stream()
          .map(Calculation.Rule::when)
          .forEach(when -> checkExpression(at(task) + ": calculation", line(task), when));
    }
  }

  private void refer(Task task, String to, String by) {
    if (to.isEmpty()) {
      return;
    }
    if (!tasks.containsKey(to)) {
      findings.wrong(
          at(task),
          line(task),
          "Its %s refers to task %s, which is not there.",
          "De %s verwijst naar taak %s, die er niet is.",
          by,
          to);
      return;
    }
    switch (by) {
      case "instance_mapping" ->
          needs.computeIfAbsent(task.id(), _ -> new LinkedHashSet<>()).add(to);
      case "condition" -> asks.computeIfAbsent(task.id(), _ -> new LinkedHashSet<>()).add(to);
      default -> {}
    }
  }

  private void checkVerdict(Verdict verdict) {
    for (var level : verdict.levels()) {
      var at = "assessment " + verdict.id() + ", level " + level.level();
      checkExpression(at, 1, level.expression());
      level.criteria().forEach(c -> checkExpression(at + ", " + c.id(), 1, c.expression()));
    }
  }

  /// Only told: MinBZK's own forms ask for tasks that are no longer there, which then count as
  /// unanswered.
  private void checkExpression(String at, int line, Expression expression) {
    for (var id : expression.textsGivenTo(ASKING)) {
      if (!tasks.containsKey(id)) {
        findings.remark(
            at,
            line,
            "It asks for the answer to task %s, which is not there; it counts as unanswered.",
            "Er wordt gevraagd naar taak %s, die er niet is; die geldt als onbeantwoord.",
            id);
      }
    }
    for (var score : named(expression)) {
      if (!scores.contains(score)) {
        findings.remark(
            at,
            line,
            "No task calculates the score `%s`; it counts as nothing.",
            "Geen taak berekent de score `%s`; die geldt als niets.",
            score);
      }
    }
  }

  private static Set<String> named(Expression expression) {
    var named = new LinkedHashSet<>(expression.membersOf("scores"));
    named.addAll(expression.membersOf("highest"));
    return named;
  }

  private void circle(List<String> circle) {
    var path = new ArrayList<>(circle);
    path.add(circle.getFirst());
    findings.wrong(
        "task " + circle.getFirst(),
        lines.getOrDefault(circle.getFirst(), 1),
        "Tasks wait for each other in a circle: %s. Take one of these dependencies away.",
        "Taken wachten in een kring op elkaar: %s. Haal een van deze afhankelijkheden weg.",
        String.join(" → ", path));
  }

  /// Only told: a condition looks at the answer alone, so each question can still be worked out.
  private void circleOfConditions(List<String> circle) {
    var path = new ArrayList<>(circle);
    path.add(circle.getFirst());
    findings.remark(
        "task " + circle.getFirst(),
        lines.getOrDefault(circle.getFirst(), 1),
        "The conditions of these tasks ask for each other: %s. One of them may stay hidden.",
        "De voorwaarden van deze taken vragen naar elkaar: %s. Een ervan kan verborgen blijven.",
        String.join(" → ", path));
  }

  private static String at(Task task) {
    return "task " + task.id();
  }

  private int line(Task task) {
    return lines.getOrDefault(task.id(), 1);
  }
}
