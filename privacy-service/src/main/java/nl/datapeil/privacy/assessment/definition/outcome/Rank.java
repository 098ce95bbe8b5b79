package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.definition.form.Answering;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowScore;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// Where an answer stands among the choices of its task, counted from 1. `calculated` tells that
/// nobody chose it.
public record Rank(Task task, int rank, boolean calculated) {
  /// What was chosen, and what the form calculates in the same row: a score counts as the choice of
  /// that rank.
  public static Stream<Rank> of(
      Task task, @Nullable Integer row, State state, List<RowScore> scores) {
    var keys = task.answering().choices().stream().map(Choice::key).toList();
    var chosen =
        state.given(task.id(), row).stream()
            .flatMap(answer -> answer.texts().stream())
            .map(text -> new Rank(task, keys.indexOf(text) + 1, false));
    var scored =
        scores.stream()
            .filter(score -> score.task().equals(task.id()) && Objects.equals(score.row(), row))
            .map(score -> new Rank(task, (int) score.score(), true));
    return Stream.concat(chosen, scored).filter(r -> r.rank() >= 1 && r.rank() <= keys.size());
  }

  public Choice choice() {
    return choices().get(rank - 1);
  }

  /// The number of choices.
  public int of() {
    return choices().size();
  }

  public boolean isHigh() {
    return rank >= highFrom();
  }

  /// The choice that the form names in `highFrom`, else the one that is called high, else the last.
  private int highFrom() {
    var stated = task.labels().more().get("highFrom");
    var named = stated == null ? 0 : first(c -> c.key().equals(Answering.written(stated)));
    var called = named > 0 ? named : first(Rank::isCalledHigh);
    return called > 0 ? called : of();
  }

  /// 0 when there is none.
  private int first(Predicate<Choice> wanted) {
    return IntStream.rangeClosed(1, of())
        .filter(n -> wanted.test(choices().get(n - 1)))
        .findFirst()
        .orElse(0);
  }

  private static boolean isCalledHigh(Choice choice) {
    return Stream.of(choice.key(), choice.label().nl(), choice.label().in(Locale.ENGLISH))
        .anyMatch(word -> word.equalsIgnoreCase("hoog") || word.equalsIgnoreCase("high"));
  }

  private List<Choice> choices() {
    return task.answering().choices();
  }
}
