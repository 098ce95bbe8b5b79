package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowLabel;
import nl.datapeil.privacy.assessment.definition.state.Rows;
import nl.datapeil.privacy.assessment.definition.state.State;

/// Works out what follows from answers.
public final class Outcomes {
  private Outcomes() {}

  /// The highest of the answers given to a role, such as `residual-risk`: `rank` counts the choices
  /// from 1, `of` is their number.
  public record Highest(String value, int rank, int of) {
    public boolean isTop() {
      return rank == of;
    }
  }

  public static Outcome of(Definition definition, State state) {
    var rows = Rows.of(definition, state);
    var visible = visible(definition, new Visibility(definition, state, rows));
    var scoring = new Scoring(new Calls(definition, state, rows).scope());
    scoring.score(definition);
    var conclusions = scoring.conclusions(definition);
    return new Outcome(
        visible,
        labels(definition, state, rows),
        choices(definition, state),
        scoring.scores(),
        conclusions,
        new Chapters(definition, state).progress(visible),
        scoring.remarks());
  }

  /// Only answers that are visible count, and of those only answers that are one of the choices.
  public static Optional<Highest> highest(Definition definition, State state, String role) {
    var visibility = new Visibility(definition, state, Rows.of(definition, state));
    return definition.role(role).stream()
        .flatMap(task -> visibility.places(task).stream().flatMap(p -> rank(task, p, state)))
        .max(Comparator.comparingInt(Highest::rank));
  }

  private static Stream<Highest> rank(Task task, Place place, State state) {
    var keys = task.answering().choices().stream().map(Choice::key).toList();
    return state.answer(task.id(), place.row()).stream()
        .flatMap(answer -> answer.texts().stream())
        .filter(keys::contains)
        .map(text -> new Highest(text, keys.indexOf(text) + 1, keys.size()));
  }

  private static List<Place> visible(Definition definition, Visibility visibility) {
    return definition.allTasks().stream()
        .flatMap(task -> visibility.places(task).stream())
        .toList();
  }

  private static List<RowLabel> labels(Definition definition, State state, Rows rows) {
    var labels = new RowLabels(state, rows);
    return definition.allTasks().stream()
        .filter(Task::repeatable)
        .flatMap(task -> labels.of(task).stream())
        .toList();
  }

  /// Each text that was answered to the source, once.
  private static Map<String, List<String>> choices(Definition definition, State state) {
    var choices = new LinkedHashMap<String, List<String>>();
    for (var task : definition.allTasks()) {
      task.choicesFrom()
          .ifPresent(source -> {
            var texts = new LinkedHashSet<String>();
            state.answers(source).stream()
                .filter(answer -> !answer.isEmpty() && answer.value().isTextual())
                .forEach(answer -> texts.add(answer.value().textValue()));
            choices.put(task.id(), List.copyOf(texts));
          });
    }
    return Collections.unmodifiableMap(choices);
  }
}
