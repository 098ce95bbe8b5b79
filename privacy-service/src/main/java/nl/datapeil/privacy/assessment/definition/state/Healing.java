package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.form.Task;

/// Takes away the rows that a reload once multiplied: rows without any answer, or with the very
/// answers of another, of tasks whose rows follow from other tasks. A row in which somebody wrote
/// something else stays, and is told of.
final class Healing {
  private final Definition definition;
  private final State state;
  private final Rows rows;
  private final List<Remark> healed;
  private final ObjectNode root;
  private boolean changed;

  Healing(Definition definition, State state, List<Remark> healed) {
    this.definition = definition;
    this.state = state;
    this.healed = healed;
    rows = Rows.of(definition, state);
    root = state.copy();
  }

  /// The very same state when there is nothing to heal.
  State healed() {
    for (var task : definition.allTasks()) {
      if (task.repeatable() && root.path("answers").path(task.id()) instanceof ArrayNode array) {
        heal(task, array);
      }
    }
    return changed ? new State(root) : state;
  }

  private void heal(Task task, ArrayNode array) {
    var follows = rows.follows(task.id());
    var given = follows ? rows.given(task.id()) : new TreeSet<Integer>();
    var before = array.size();
    var kept = KeptRows.of(array.deepCopy(), given, follows, task.repeatedWith().isPresent());
    tellLeftOver(task, kept);
    if (kept.isHealed()) {
      changed = true;
      array.removeAll();
      kept.rows().forEach(array::add);
      tell(task, before, kept);
    }
  }

  private void tell(Task task, int before, KeptRows kept) {
    var done = kept.done();
    healed.add(
        new Remark(
            "task " + task.id(),
            null,
            new Text(
                before + " rows became " + kept.size() + ": " + done.en() + ".",
                before + " rijen werden er " + kept.size() + ": " + done.nl() + ".")));
  }

  private void tellLeftOver(Task task, KeptRows kept) {
    if (task.repeatedWith().isEmpty() || kept.leftOver().isEmpty()) {
      return;
    }
    healed.add(
        Remark.of(
            "task " + task.id(),
            "Row(s) %s have no counterpart in task %s any more, but hold answers: they are kept."
                + " Move the text where it belongs, or remove them.",
            "Rij(en) %s hebben geen tegenhanger meer in taak %s, maar bevatten antwoorden: zij"
                + " blijven. Zet de tekst waar hij hoort, of verwijder ze.",
            numbers(kept.leftOver()),
            task.repeatedWith().orElseThrow()));
  }

  private static String numbers(SortedSet<Integer> rows) {
    var shown = rows.stream().limit(20).map(String::valueOf).toList();
    return String.join(", ", shown) + (rows.size() > 20 ? ", …" : "");
  }

  /// Whether a row says anything: an answer that is not empty, or a member that is no answer.
  static boolean isBare(JsonNode row) {
    return row.propertyStream()
        .filter(e -> !e.getKey().equals("_index"))
        .allMatch(e ->
            Answer.isOne(e.getValue())
                ? Answer.isEmpty(e.getValue().path("value")) && hasNothingElse(e.getValue())
                : e.getValue().isNull());
  }

  private static boolean hasNothingElse(JsonNode answer) {
    return answer
        .propertyStream()
        .allMatch(e ->
            switch (e.getKey()) {
              case "value", "lastEditedAt", "lastEditedBy" -> true;
              default -> false;
            });
  }
}
