package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import nl.datapeil.privacy.assessment.definition.expression.Coercion;
import nl.datapeil.privacy.assessment.definition.expression.Scope;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.Rows;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// The functions that expressions of forms may call.
final class Calls {
  private final Definition definition;
  private final State state;
  private final Rows rows;

  Calls(Definition definition, State state, Rows rows) {
    this.definition = definition;
    this.state = state;
    this.rows = rows;
  }

  /// A repeated task is answered for by its first row.
  Scope scope() {
    return scope(this::answer);
  }

  /// What is repeated with `task` is answered for by that row of it.
  Scope scope(Task task, int row) {
    var repeaters = definition.repeaters(task.id());
    return scope(asked ->
        definition.repeater(asked).filter(repeaters::contains).isPresent()
            ? answer(asked, row)
            : answer(asked));
  }

  /// The rows that a repeated task stands in; none for another.
  SortedSet<Integer> rows(Task task) {
    return definition.repeater(task.id()).isEmpty()
        ? Collections.emptySortedSet()
        : rows.around(task.id());
  }

  private Scope scope(Function<String, @Nullable Object> answers) {
    return new Scope(
        Map.of(),
        Map.of(
            "answers", given -> answers.apply(Coercion.text(first(given))),
            "allAnswers", given -> inAllRows(Coercion.text(first(given))),
            "bool", given -> Boolean.TRUE.equals(first(given)) || "true".equals(first(given)),
            "countSelectedOptions", given -> count(answers.apply(Coercion.text(first(given)))),
            "weightedCountMap", Calls::weighted,
            "criteriaCheck", given -> anyTrue(first(given))),
        Map.of("count", given -> count(first(given))));
  }

  private @Nullable Object answer(String task) {
    if (definition.task(task).isEmpty()) {
      return null;
    }
    return answer(task, definition.repeater(task).isEmpty() ? null : rows.around(task).first());
  }

  /// What says nothing is null.
  private @Nullable Object answer(String task, @Nullable Integer row) {
    var value = state.answer(task, row).map(Answer::plain).orElse(null);
    return Coercion.truth(value) ? value : null;
  }

  /// Each text that was answered in any row.
  private List<String> inAllRows(String task) {
    return state.answers(task).stream().flatMap(answer -> answer.texts().stream()).toList();
  }

  private static @Nullable Object first(List<@Nullable Object> given) {
    return given.isEmpty() ? null : given.getFirst();
  }

  private static Object count(@Nullable Object value) {
    return value instanceof List<?> list ? (double) list.size() : 0d;
  }

  private static boolean anyTrue(@Nullable Object value) {
    return value instanceof Map<?, ?> map && map.containsValue(true);
  }

  /// The sum of the weights of the values that are among the keys.
  private static @Nullable Object weighted(List<@Nullable Object> given) {
    if (given.size() < 3
        || !(given.getFirst() instanceof List<?> values)
        || !(given.get(1) instanceof List<?> keys)
        || !(given.get(2) instanceof List<?> weights)) {
      return 0d;
    }
    var byKey = new HashMap<String, Object>();
    for (var i = 0; i < keys.size(); i++) {
      byKey.put(Coercion.text(keys.get(i)), weight(i < weights.size() ? weights.get(i) : null));
    }
    Object total = 0d;
    for (var value : values) {
      total = Coercion.sum(total, byKey.getOrDefault(Coercion.text(value), 0d));
    }
    return total;
  }

  private static Object weight(@Nullable Object weight) {
    return weight != null && Coercion.truth(weight) ? weight : 0d;
  }
}
