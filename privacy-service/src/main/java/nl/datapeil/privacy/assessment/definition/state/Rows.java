package nl.datapeil.privacy.assessment.definition.state;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;

/// How often each repeatable task is there. One that is repeated with another has the rows of that
/// other, and besides only rows in which somebody wrote something; a task within rows is there in
/// each of them.
public final class Rows {
  private static final SortedSet<Integer> ONE =
      Collections.unmodifiableSortedSet(new TreeSet<>(List.of(0)));

  private static final int MOST = 1_000;

  private final Definition definition;
  private final State state;
  private final Map<String, SortedSet<Integer>> known = new HashMap<>();
  private final Map<String, SortedSet<Integer>> written = new HashMap<>();

  private boolean cut;

  private Rows(Definition definition, State state) {
    this.definition = definition;
    this.state = state;
  }

  public static Rows of(Definition definition, State state) {
    var rows = new Rows(definition, state);
    rows.gatherWritten();
    return rows;
  }

  private void gatherWritten() {
    for (var task : definition.allTasks()) {
      definition
          .repeater(task.id())
          .ifPresent(repeater ->
              written.computeIfAbsent(repeater.id(), _ -> new TreeSet<>()).addAll(writtenIn(task)));
    }
  }

  private List<Integer> writtenIn(Task task) {
    return state.answers(task.id()).stream()
        .filter(answer -> !answer.isEmpty())
        .map(answer -> answer.row() == null ? 0 : answer.row())
        .toList();
  }

  /// Whether a task has more rows than are worked with, which are its first.
  public boolean isCut() {
    return cut;
  }

  /// The rows of a repeatable task, 1,000 at most.
  public SortedSet<Integer> of(String task) {
    var rows = known.get(task);
    if (rows == null) {
      rows = Collections.unmodifiableSortedSet(worked(task));
      known.put(task, rows);
    }
    return rows;
  }

  /// The rows that a task stands in: of the nearest repeatable task around it, or the one row of a
  /// task that is not repeated.
  public SortedSet<Integer> around(String task) {
    return definition.repeater(task).map(repeater -> of(repeater.id())).orElse(ONE);
  }

  /// The rows it must have, whatever is written in it.
  SortedSet<Integer> given(String task) {
    var source = definition.task(task).flatMap(Task::repeatedWith);
    if (source.isPresent()) {
      return around(source.get());
    }
    var outer = outer(task);
    return outer.isEmpty() ? Collections.emptySortedSet() : of(outer.getFirst().id());
  }

  /// Whether its rows follow from other tasks, so that an empty one more than those means nothing.
  boolean follows(String task) {
    return definition.task(task).flatMap(Task::repeatedWith).isPresent()
        || outer(task).stream().anyMatch(t -> t.repeatedWith().isPresent());
  }

  private SortedSet<Integer> worked(String task) {
    var rows = new TreeSet<>(given(task));
    rows.addAll(written.getOrDefault(task, Collections.emptySortedSet()));
    if (!follows(task)) {
      rows.addAll(state.rows(task));
    }
    if (rows.size() > MOST) {
      cut = true;
      return new TreeSet<>(rows.stream().limit(MOST).toList());
    }
    return rows.isEmpty() ? ONE : rows;
  }

  /// The repeatable tasks around it, nearest first.
  private List<Task> outer(String task) {
    var repeaters = definition.repeaters(task);
    return repeaters.subList(Math.min(1, repeaters.size()), repeaters.size());
  }
}
