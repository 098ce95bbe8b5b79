package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.form.Task;

/// Numbers rows that lost their number: it is written as text, is no number of a row, or is not
/// there. A row gets the number of its place when that is free.
final class RowNumbers {
  private static final String INDEX = "_index";

  private RowNumbers() {}

  /// The very same state when all rows have a number.
  static State given(Definition definition, State state, List<Remark> healed) {
    var root = state.copy();
    var changed = false;
    for (var task : definition.allTasks()) {
      if (task.repeatable() && root.path("answers").path(task.id()) instanceof ArrayNode rows) {
        changed |= number(task, rows, healed);
      }
    }
    return changed ? new State(root) : state;
  }

  private static boolean number(Task task, ArrayNode rows, List<Remark> healed) {
    var taken = new HashSet<Integer>();
    rows.forEach(row -> numberOf(row).ifPresent(taken::add));
    var numbered = 0;
    for (var row : rows) {
      if (row instanceof ObjectNode own && written(own).filter(taken::add).isPresent()) {
        own.put(INDEX, written(own).orElseThrow());
        numbered++;
      }
    }
    for (var place = 0; place < rows.size(); place++) {
      if (rows.get(place) instanceof ObjectNode own && numberOf(own).isEmpty()) {
        own.put(INDEX, taken.add(place) ? place : lowestFree(taken));
        taken.add(own.path(INDEX).intValue());
        numbered++;
      }
    }
    if (numbered > 0) {
      healed.add(
          Remark.of(
              "task " + task.id(),
              "%d row(s) had no number and were given one.",
              "%d rij(en) hadden geen nummer en kregen er een.",
              numbered));
    }
    return numbered > 0;
  }

  private static Optional<Integer> numberOf(JsonNode row) {
    var index = row.path(INDEX);
    return index.isNumber() && index.canConvertToInt() && index.intValue() >= 0
        ? Optional.of(index.intValue())
        : Optional.empty();
  }

  /// A number that stands there as text.
  private static Optional<Integer> written(JsonNode row) {
    var index = row.path(INDEX);
    return index.isTextual() && index.textValue().matches("\\d{1,9}")
        ? Optional.of(Integer.valueOf(index.textValue()))
        : Optional.empty();
  }

  static int lowestFree(Set<Integer> taken) {
    var number = 0;
    while (taken.contains(number)) {
      number++;
    }
    return number;
  }
}
