package nl.datapeil.privacy.assessment.form;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowScore;
import nl.datapeil.privacy.assessment.definition.outcome.Outcomes;
import nl.datapeil.privacy.assessment.definition.outcome.Rank;
import nl.datapeil.privacy.assessment.definition.state.Rows;
import nl.datapeil.privacy.assessment.definition.state.State;
import nl.datapeil.privacy.assessment.form.AnsweredRisk.Grade;
import org.jspecify.annotations.Nullable;

/// Finds the risks among the answers by the roles that a definition gives to its tasks.
final class AnsweredRisks {
  private static final Comparator<Rank> BY_RANK =
      Comparator.comparingInt(Rank::rank)
          .thenComparing(Rank::calculated, Comparator.reverseOrder());

  private final Definition definition;
  private final State state;
  private final List<RowScore> scores;

  AnsweredRisks(Definition definition, State state) {
    this.definition = definition;
    this.state = state;
    scores = Outcomes.of(definition, state).rowScores();
  }

  List<AnsweredRisk> all() {
    var rows = Rows.of(definition, state);
    return definition.role("risk-description").stream()
        .flatMap(task -> rows.around(task.id()).stream().flatMap(row -> risk(task, row).stream()))
        .toList();
  }

  private Optional<AnsweredRisk> risk(Task task, int row) {
    return state
        .given(task.id(), row)
        .map(answer -> {
          var at = new At(task, row, String.join(", ", answer.texts()));
          return new AnsweredRisk(
              row,
              at.description,
              text("risk-origin", at),
              grade("risk-chance", at),
              grade("risk-impact", at),
              grade("risk-level", at),
              grade("residual-risk", at));
        });
  }

  /// The risk that is looked at.
  private record At(Task task, int row, String description) {}

  private @Nullable String text(String role, At at) {
    return definition.role(role).stream()
        .flatMap(task -> rows(task, at).flatMap(row -> state.given(task.id(), row).stream()))
        .map(answer -> String.join(", ", answer.texts()))
        .findFirst()
        .orElse(null);
  }

  /// The highest of what was chosen and what the form itself calculates.
  private @Nullable Grade grade(String role, At at) {
    return definition.role(role).stream()
        .flatMap(task -> rows(task, at).flatMap(row -> Rank.of(task, row, state, scores)))
        .max(BY_RANK)
        .map(AnsweredRisks::grade)
        .orElse(null);
  }

  /// The rows in which a task tells of this risk: the same row, or those of the measures against
  /// it.
  private Stream<Integer> rows(Task task, At at) {
    if (goesWith(task, at.task)) {
      return Stream.of(at.row);
    }
    var repeater = definition.repeater(task.id()).map(Task::id);
    return definition.role("measured-risk").stream()
        .filter(measured -> definition.repeater(measured.id()).map(Task::id).equals(repeater))
        .flatMap(measured -> state.answers(measured.id()).stream())
        .filter(answer -> answer.texts().contains(at.description))
        .map(answer -> answer.row() == null ? 0 : answer.row())
        .distinct();
  }

  /// Whether it stands in the rows of the risk, or in rows that follow those.
  private boolean goesWith(Task task, Task risk) {
    var home = definition.repeater(risk.id()).map(Task::id);
    var seen = new HashSet<String>();
    var at = definition.repeater(task.id());
    while (!at.map(Task::id).equals(home)) {
      at = at.flatMap(Task::repeatedWith).flatMap(definition::repeater);
      if (at.isEmpty() || !seen.add(at.get().id())) {
        return false;
      }
    }
    return true;
  }

  private static Grade grade(Rank rank) {
    var choice = rank.choice();
    return new Grade(
        choice.key(), Reader.text(choice.label()), rank.rank(), rank.of(), rank.calculated());
  }
}
