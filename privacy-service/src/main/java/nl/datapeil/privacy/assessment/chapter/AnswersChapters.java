package nl.datapeil.privacy.assessment.chapter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.form.TaskKind;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowLabel;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.State;
import nl.datapeil.privacy.document.model.Block;
import org.jspecify.annotations.Nullable;

/// The questions of a form that are asked, in its order, with their answers. Answers to questions
/// that are not asked come last, so that nothing somebody wrote is missing.
public final class AnswersChapters {
  private static final Text NOT_ASKED =
      new Text("Answers to questions not asked", "Antwoorden op vragen die niet zijn gesteld");

  private final Definition definition;
  private final State state;
  private final List<RowLabel> rows;
  private final Locale language;
  private final Set<Place> visible;
  private final Set<Place> told = new HashSet<>();
  private final AnswerBlocks blocks;

  private AnswersChapters(Definition definition, State state, Outcome outcome, Locale language) {
    this.definition = definition;
    this.state = state;
    this.language = language;
    rows = outcome.rows();
    visible = new HashSet<>(outcome.visible());
    blocks = new AnswerBlocks(language);
  }

  public static List<Block> of(
      Definition definition, State state, Outcome outcome, Locale language) {
    var chapters = new AnswersChapters(definition, state, outcome, language);
    definition.tasks().forEach(chapter -> chapters.tell(chapter, null, 1));
    chapters.tellTheRest();
    return chapters.blocks.all();
  }

  /// `row` is that of the repeatable task around it; a task within rows stands in the same rows.
  private void tell(Task task, @Nullable Integer row, int level) {
    if (task.repeatable() && row == null) {
      tellRows(task, level);
    } else if (visible.contains(new Place(task.id(), row))) {
      tellOne(task, row, level);
    }
  }

  private void tellRows(Task task, int level) {
    var shown =
        rows.stream()
            .filter(label -> label.task().equals(task.id()))
            .filter(label -> visible.contains(new Place(task.id(), label.row())))
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    var isGroup = task.kind() == TaskKind.GROUP;
    if (isGroup) {
      blocks.heading(level, task);
    }
    for (var label : shown) {
      if (isGroup) {
        blocks.heading(level + 1, label.label());
        tellKids(task, label.row(), level + 2);
      } else {
        tellOne(task, label.row(), level);
      }
    }
  }

  private void tellOne(Task task, @Nullable Integer row, int level) {
    if (task.kind() == TaskKind.GROUP) {
      blocks.heading(level, task);
      tellKids(task, row, level + 1);
    } else if (task.kind().isAnswered()) {
      told.add(new Place(task.id(), row));
      blocks.answer(task, state.answer(task.id(), row).orElse(null));
      tellKids(task, row, level);
    } else {
      tellKids(task, row, level);
    }
  }

  private void tellKids(Task task, @Nullable Integer row, int level) {
    task.tasks().forEach(kid -> tell(kid, row, level));
  }

  private void tellTheRest() {
    var rest =
        state.answers().stream().filter(answer -> !answer.isEmpty() && !isTold(answer)).toList();
    if (!rest.isEmpty()) {
      blocks.heading(1, NOT_ASKED.in(language));
      rest.forEach(answer ->
          definition
              .task(answer.task())
              .ifPresentOrElse(task -> blocks.answer(task, answer), () -> blocks.unknown(answer)));
    }
  }

  /// An answer without a row is that of the first.
  private boolean isTold(Answer answer) {
    var row = answer.row();
    return told.contains(new Place(answer.task(), row))
        || (row == null && told.contains(new Place(answer.task(), 0)))
        || (row != null && row == 0 && told.contains(new Place(answer.task(), null)));
  }
}
