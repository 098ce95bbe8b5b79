package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import org.jspecify.annotations.Nullable;

/// Changes a copy of a file, in the form its answers already have.
final class Edit {
  private final ObjectNode root;
  private final ObjectNode answers;

  Edit(ObjectNode root) {
    this.root = root;
    answers = root.path("answers") instanceof ObjectNode own ? own : root.putObject("answers");
  }

  ObjectNode root() {
    return root;
  }

  ObjectNode answers() {
    return answers;
  }

  /// As it stands, beside the answers that are understood.
  void keep(String key, JsonNode node) {
    answers.set(key, node);
  }

  ObjectNode put(Definition definition, Answer answer) {
    var target = target(definition, answer.task(), answer.row());
    target.set("value", answer.value());
    putText(target, "lastEditedAt", answer.lastEditedAt());
    putText(target, "lastEditedBy", answer.lastEditedBy());
    return root;
  }

  private static void putText(ObjectNode node, String name, @Nullable String text) {
    if (text != null) {
      node.put(name, text);
    }
  }

  /// The node of an answer, made where its file would have it.
  ObjectNode target(Definition definition, String task, @Nullable Integer row) {
    var flat = row == null ? task : task + "[" + row + "]";
    if (row == null || answers.has(flat)) {
      return node(answers, flat);
    }
    if (row == 0 && answers.has(task) && !answers.path(task).isArray()) {
      return node(answers, task);
    }
    var group = rowGroup(definition, task);
    return group.isEmpty() ? node(answers, flat) : node(row(group.get(), row), task);
  }

  private static ObjectNode node(ObjectNode holder, String key) {
    return holder.path(key) instanceof ObjectNode own ? own : holder.putObject(key);
  }

  /// The task in whose rows the answers to a task stand: a repeatable parent, or the repeatable
  /// task around a group that is not repeated itself.
  private static Optional<String> rowGroup(Definition definition, String task) {
    var parent = definition.parent(task).filter(Task::repeatable);
    return parent
        .or(() -> definition.repeater(task).filter(r -> !r.id().equals(task)))
        .map(Task::id);
  }

  ObjectNode addRow(String task, int row) {
    row(task, row);
    return root;
  }

  private ObjectNode row(String task, int row) {
    var rows = answers.path(task) instanceof ArrayNode own ? own : answers.putArray(task);
    var at = 0;
    for (; at < rows.size(); at++) {
      var number = rows.get(at).path("_index");
      if (number.intValue() == row && rows.get(at) instanceof ObjectNode own) {
        return own;
      }
      if (number.intValue() > row) {
        break;
      }
    }
    return rows.insertObject(at).put("_index", row);
  }
}
