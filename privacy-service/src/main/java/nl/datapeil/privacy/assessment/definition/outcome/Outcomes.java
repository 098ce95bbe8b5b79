package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowLabel;
import nl.datapeil.privacy.assessment.definition.state.Rows;
import nl.datapeil.privacy.assessment.definition.state.State;

/// Works out what follows from answers.
public final class Outcomes {
  private Outcomes() {}

  public static Outcome of(Definition definition, State state) {
    var rows = Rows.of(definition, state);
    var visible = visible(definition, new Visibility(definition, state, rows));
    var scoring = scoring(definition, state, rows);
    var conclusions = scoring.conclusions(definition);
    return new Outcome(
        visible,
        labels(definition, state, rows),
        choices(definition, state),
        scoring.scores(),
        scoring.rowScores(),
        conclusions,
        new Chapters(definition, state).progress(visible),
        remarks(scoring, rows));
  }

  private static Scoring scoring(Definition definition, State state, Rows rows) {
    var scoring = new Scoring(new Calls(definition, state, rows));
    scoring.score(definition);
    return scoring;
  }

  private static List<Remark> remarks(Scoring scoring, Rows rows) {
    var remarks = new ArrayList<>(scoring.remarks());
    if (rows.isCut()) {
      remarks.add(
          Remark.of(
              "answers",
              "A task has more than 1,000 rows; only the first were worked out.",
              "Een taak heeft meer dan 1.000 rijen; alleen de eerste zijn uitgewerkt."));
    }
    return List.copyOf(remarks);
  }

  /// The highest of the answers given to a role, such as `residual-risk`. Only what is visible
  /// counts.
  public static Optional<Rank> highest(Definition definition, State state, String role) {
    var rows = Rows.of(definition, state);
    var visibility = new Visibility(definition, state, rows);
    var scores = scoring(definition, state, rows).rowScores();
    return definition.role(role).stream()
        .flatMap(task ->
            visibility.places(task).stream()
                .flatMap(place -> Rank.of(task, place.row(), state, scores)))
        .max(Comparator.comparingInt(Rank::rank));
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
