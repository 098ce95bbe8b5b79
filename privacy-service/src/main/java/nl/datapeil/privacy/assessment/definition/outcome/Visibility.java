package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.privacy.assessment.definition.form.Condition;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Dependency.Conditional;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.Rows;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// Which tasks are shown, in which rows: those whose conditions hold, within groups that are shown.
final class Visibility {
  private final Definition definition;
  private final State state;
  private final Rows rows;
  private final Map<Place, Boolean> known = new HashMap<>();

  Visibility(Definition definition, State state, Rows rows) {
    this.definition = definition;
    this.state = state;
    this.rows = rows;
  }

  /// Every place of a task that is shown, in the order of its rows.
  List<Place> places(Task task) {
    return all(task).stream().filter(place -> isVisible(task, place.row())).toList();
  }

  private List<Place> all(Task task) {
    if (definition.repeater(task.id()).isEmpty()) {
      return List.of(new Place(task.id(), null));
    }
    return rows.around(task.id()).stream().map(row -> new Place(task.id(), row)).toList();
  }

  boolean isVisible(Task task, @Nullable Integer row) {
    var place = new Place(task.id(), row);
    var visible = known.get(place);
    if (visible == null) {
      visible = conditionsHold(task, row) && isGroupVisible(task, row);
      known.put(place, visible);
    }
    return visible;
  }

  private boolean isGroupVisible(Task task, @Nullable Integer row) {
    return definition
        .parent(task.id())
        .map(parent -> isVisible(parent, rowFor(parent.id(), row)))
        .orElse(true);
  }

  /// The row in which another task stands beside or around the one in `row`.
  private @Nullable Integer rowFor(String other, @Nullable Integer row) {
    if (definition.repeater(other).isEmpty()) {
      return null;
    }
    var theirs = rows.around(other);
    return row != null && theirs.contains(row) ? row : theirs.first();
  }

  private boolean conditionsHold(Task task, @Nullable Integer row) {
    for (var dependency : task.dependencies()) {
      if (dependency instanceof Conditional(var condition, var shows)) {
        if (condition == null) {
          return true;
        }
        var asked = asked(task, condition);
        if (asked.isPresent() && holds(condition, asked.get(), row) != shows) {
          return false;
        }
      }
    }
    return true;
  }

  /// The task that is asked about, unless it stands in rows of its own, where it says nothing here.
  private Optional<Task> asked(Task task, Condition condition) {
    var repeater = definition.repeater(condition.task());
    return repeater.isEmpty() || definition.repeaters(task.id()).contains(repeater.get())
        ? definition.task(condition.task())
        : Optional.empty();
  }

  private boolean holds(Condition condition, Task asked, @Nullable Integer row) {
    var answer = state.answer(asked.id(), rowFor(asked.id(), row)).map(Answer::plain).orElse(null);
    return switch (condition.operator()) {
      case EQUALS -> same(answer, condition.values());
      case CONTAINS ->
          answer instanceof List<?> list
              ? condition.values().stream().anyMatch(value -> among(list, value))
              : same(answer, condition.values());
      case ANY -> true;
      case ALL ->
          condition.values().stream()
              .allMatch(value ->
                  answer instanceof List<?> list
                      ? among(list, value)
                      : normal(answer).equals(normal(value)));
    };
  }

  private static boolean same(@Nullable Object answer, List<@Nullable Object> values) {
    return values.stream()
        .anyMatch(v -> normal(answer).equals(normal(v)) || normal(answer).equals(unquoted(v)));
  }

  private static boolean among(List<?> list, @Nullable Object value) {
    return list.stream().anyMatch(e -> e != null && (e.equals(value) || e.equals(unquoted(value))));
  }

  /// MinBZK writes some values within quotes of their own: `"'Overige'"`.
  private static Object unquoted(@Nullable Object value) {
    return value instanceof String text
            && text.length() > 2
            && text.startsWith("'")
            && text.endsWith("'")
        ? text.substring(1, text.length() - 1)
        : normal(value);
  }

  /// Truths are written as texts in answers; nothing, `null` and an empty text are the same.
  private static Object normal(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text ->
          switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> text.equals("null") ? "" : text;
          };
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          String.valueOf(number.longValue());
      case Double number -> String.valueOf(number);
      default -> value;
    };
  }
}
