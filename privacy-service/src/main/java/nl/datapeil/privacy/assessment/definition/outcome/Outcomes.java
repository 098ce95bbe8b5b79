package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.definition.form.Answering;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowLabel;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowScore;
import nl.datapeil.privacy.assessment.definition.state.Rows;
import nl.datapeil.privacy.assessment.definition.state.State;

/// Works out what follows from answers.
public final class Outcomes {
  private Outcomes() {}

  /// The highest of the answers given to a role, such as `residual-risk`: `rank` counts the choices
  /// from 1, `of` is their number, `highFrom` the rank from which they are high.
  public record Highest(String value, int rank, int of, int highFrom) {
    public boolean isHigh() {
      return rank >= highFrom;
    }
  }

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

  /// Only answers that are visible count, and of those only answers that are one of the choices. A
  /// score that is calculated in the same row counts as the choice of that rank.
  public static Optional<Highest> highest(Definition definition, State state, String role) {
    var rows = Rows.of(definition, state);
    var visibility = new Visibility(definition, state, rows);
    var scores = scoring(definition, state, rows).rowScores();
    return definition.role(role).stream()
        .flatMap(task ->
            visibility.places(task).stream()
                .flatMap(p -> Stream.concat(answered(task, p, state), scored(task, p, scores))))
        .max(Comparator.comparingInt(Highest::rank));
  }

  private static Stream<Highest> answered(Task task, Place place, State state) {
    var keys = keys(task);
    return state.answer(task.id(), place.row()).stream()
        .flatMap(answer -> answer.texts().stream())
        .filter(keys::contains)
        .map(text -> highest(task, keys.indexOf(text) + 1));
  }

  private static Stream<Highest> scored(Task task, Place place, List<RowScore> scores) {
    var keys = keys(task);
    return scores.stream()
        .filter(s -> s.task().equals(task.id()) && Objects.equals(s.row(), place.row()))
        .map(score -> (int) score.score())
        .filter(rank -> rank >= 1 && rank <= keys.size())
        .map(rank -> highest(task, rank));
  }

  private static Highest highest(Task task, int rank) {
    var keys = keys(task);
    return new Highest(keys.get(rank - 1), rank, keys.size(), highFrom(task, keys));
  }

  /// The choice that the form names in `highFrom`, else the one that is called high, else the last.
  private static int highFrom(Task task, List<String> keys) {
    var stated = task.labels().more().get("highFrom");
    if (stated != null && keys.contains(Answering.written(stated))) {
      return keys.indexOf(Answering.written(stated)) + 1;
    }
    var choices = task.answering().choices();
    for (var rank = 1; rank <= choices.size(); rank++) {
      if (isCalledHigh(choices.get(rank - 1))) {
        return rank;
      }
    }
    return keys.size();
  }

  private static boolean isCalledHigh(Choice choice) {
    return Stream.of(choice.key(), choice.label().nl(), choice.label().in(Locale.ENGLISH))
        .anyMatch(word -> word.equalsIgnoreCase("hoog") || word.equalsIgnoreCase("high"));
  }

  private static List<String> keys(Task task) {
    return task.answering().choices().stream().map(Choice::key).toList();
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
