package nl.datapeil.privacy.assessment.form;

import java.util.List;
import java.util.Optional;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.Rows;
import nl.datapeil.privacy.assessment.definition.state.State;
import nl.datapeil.privacy.assessment.risk.Level;
import org.jspecify.annotations.Nullable;

/// Finds the risks among the answers by the roles that a definition gives to its tasks.
final class AnsweredRisks {
  private final Definition definition;
  private final State state;

  AnsweredRisks(Definition definition, State state) {
    this.definition = definition;
    this.state = state;
  }

  List<AnsweredRisk> all() {
    var rows = Rows.of(definition, state);
    return definition.role("risk-description").stream()
        .flatMap(task -> rows.around(task.id()).stream().flatMap(row -> risk(task, row).stream()))
        .toList();
  }

  private Optional<AnsweredRisk> risk(Task description, int row) {
    return answer(description, row)
        .map(answer ->
            new AnsweredRisk(
                row,
                String.join(", ", answer.texts()),
                text("risk-origin", row),
                level("risk-chance", row),
                level("risk-impact", row),
                level("risk-level", row),
                level("residual-risk", row)));
  }

  private @Nullable String text(String role, int row) {
    return definition.role(role).stream()
        .flatMap(task -> answer(task, row).stream())
        .map(answer -> String.join(", ", answer.texts()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Level level(String role, int row) {
    return definition.role(role).stream()
        .flatMap(task -> answer(task, row).flatMap(answer -> level(task, answer)).stream())
        .findFirst()
        .orElse(null);
  }

  /// The first choice is low, the last high, whatever lies between medium.
  private static Optional<Level> level(Task task, Answer answer) {
    var choices = task.answering().choices().stream().map(Choice::key).toList();
    return answer.texts().stream()
        .map(choices::indexOf)
        .filter(at -> at >= 0)
        .findFirst()
        .map(at -> at == choices.size() - 1 ? Level.HIGH : at == 0 ? Level.LOW : Level.MEDIUM);
  }

  private Optional<Answer> answer(Task task, int row) {
    return state.answer(task.id(), row).filter(answer -> !answer.isEmpty());
  }
}
