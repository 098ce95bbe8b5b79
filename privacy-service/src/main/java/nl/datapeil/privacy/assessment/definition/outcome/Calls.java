package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.expression.Coercion;
import nl.datapeil.privacy.assessment.definition.expression.Scope;
import nl.datapeil.privacy.assessment.definition.form.Definition;
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

  Scope scope() {
    return new Scope(
        Map.of(),
        Map.of(
            "answers", given -> answer(Coercion.text(first(given))),
            "bool", given -> Boolean.TRUE.equals(first(given)) || "true".equals(first(given)),
            "countSelectedOptions", given -> count(answer(Coercion.text(first(given)))),
            "weightedCountMap", Calls::weighted,
            "criteriaCheck", given -> anyTrue(first(given))),
        Map.of("count", given -> count(first(given))));
  }

  /// A repeated task is answered for by its first row; what says nothing is null.
  private @Nullable Object answer(String task) {
    if (definition.task(task).isEmpty()) {
      return null;
    }
    var row = definition.repeater(task).isEmpty() ? null : rows.around(task).first();
    var value = state.answer(task, row).map(Answer::plain).orElse(null);
    return Coercion.truth(value) ? value : null;
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
