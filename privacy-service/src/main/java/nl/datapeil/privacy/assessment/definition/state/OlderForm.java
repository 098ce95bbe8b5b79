package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;

/// Brings files of earlier versions into today's form: answers used to be wrapped per form
/// (`answers: {dpia: …}`) and, before that, named by random instances (`2.1.3_xK9mQ7p`).
final class OlderForm {
  private OlderForm() {}

  /// The state itself when it is of today.
  static State brought(Definition definition, State state, List<Remark> healed) {
    var root = state.copy();
    var form = definition.urn().substring(definition.urn().lastIndexOf(':') + 1);
    var wrapped = root.path("answers").path(form);
    if (!(wrapped instanceof ObjectNode own) || Answer.isOne(own)) {
      return state;
    }
    keepOthers(root, form);
    var instances = root.path("taskState").path(form).path("taskInstances");
    root.set("answers", unwrapped(definition, own, instances));
    keepCompleted(root, form);
    healed.add(
        Remark.of(
            "$",
            "The file is of an earlier version of the form; its answers were brought into today's"
                + " form.",
            "Het bestand is van een eerdere versie van het formulier; de antwoorden zijn in de"
                + " vorm van nu gebracht."));
    return new State(root);
  }

  private static JsonNode unwrapped(Definition definition, ObjectNode answers, JsonNode instances) {
    var byInstance = new Instances(definition, instances);
    var edit = new Edit(JsonNodeFactory.instance.objectNode());
    byInstance.addRows(edit);
    for (var member : answers.properties()) {
      var place = byInstance.place(member.getKey());
      var node = member.getValue();
      if (place.isEmpty() || !(node instanceof ObjectNode answer)) {
        edit.keep(member.getKey(), node);
        continue;
      }
      edit.target(definition, place.get().task(), place.get().row()).setAll(renamed(answer));
    }
    return edit.answers();
  }

  /// `timestamp` is `lastEditedAt` today.
  private static ObjectNode renamed(ObjectNode answer) {
    var node = answer.deepCopy();
    var time = node.remove("timestamp");
    if (time != null && !node.has("lastEditedAt")) {
      node.set("lastEditedAt", time);
    }
    return node;
  }

  /// Answers to another form in the same file stay beside these, as does what tells the rows they
  /// stood in.
  private static void keepOthers(ObjectNode root, String form) {
    for (Map.Entry<String, JsonNode> other : List.copyOf(root.path("answers").properties())) {
      if (!other.getKey().equals(form) && !other.getValue().isEmpty()) {
        root.set("_" + other.getKey() + "Answers", other.getValue());
      }
    }
  }

  private static void keepCompleted(ObjectNode root, String form) {
    var completed = root.path("taskState").path(form).path("completedRootTaskIds");
    var metadata =
        root.path("metadata") instanceof ObjectNode own ? own : root.putObject("metadata");
    if (!completed.isEmpty() && !metadata.has("completedTasks")) {
      metadata.set("completedTasks", completed);
    }
    if (metadata.has("savedAt") && !metadata.has("createdAt")) {
      metadata.set("createdAt", metadata.path("savedAt"));
    }
    if (root.path("taskState") instanceof ObjectNode states) {
      states.remove(form);
      if (states.isEmpty()) {
        root.remove("taskState");
      }
    }
  }
}
