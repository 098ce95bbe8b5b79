package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowLabel;
import nl.datapeil.privacy.assessment.definition.state.Rows;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// What stands above rows: `Verwerking {3.1.1}` with the answer in it. A task that is repeated with
/// another shows the answer there, whatever its own template names.
final class RowLabels {
  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

  private final State state;
  private final Rows rows;

  RowLabels(State state, Rows rows) {
    this.state = state;
    this.rows = rows;
  }

  List<RowLabel> of(Task task) {
    var template = task.labels().rowTemplate();
    return rows.of(task.id()).stream()
        .map(row -> new RowLabel(task.id(), row, label(task, row, template)))
        .toList();
  }

  private Phrase label(Task task, int row, @Nullable Phrase template) {
    if (template == null) {
      var name = task.labels().itemName() == null ? task.title() : task.labels().itemName();
      return filled(name, text -> text + " " + (row + 1));
    }
    return filled(template, text -> filled(task, row, text));
  }

  private static Phrase filled(Phrase phrase, Function<String, String> filling) {
    var en = phrase.en();
    return new Phrase(filling.apply(phrase.nl()), en == null ? null : filling.apply(en));
  }

  private String filled(Task task, int row, String template) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(answer(task, row, place)))
        .strip();
  }

  private String answer(Task task, int row, MatchResult place) {
    var asked = task.repeatedWith().orElse(place.group(1).strip());
    return state.answer(asked, row).map(answer -> String.join(", ", answer.texts())).orElse("");
  }
}
