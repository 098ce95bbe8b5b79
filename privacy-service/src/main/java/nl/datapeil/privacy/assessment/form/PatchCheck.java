package nl.datapeil.privacy.assessment.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.state.AnswerCheck;
import nl.datapeil.privacy.assessment.definition.state.State;

/// Holds sent answers against their definition: what a file may keep as it is, an officer who types
/// it is told of, all at once.
final class PatchCheck {
  private static final int LONGEST = 200_000;

  private final InputCheck in = new InputCheck();
  private final Definition definition;

  private PatchCheck(Definition definition) {
    this.definition = definition;
  }

  static void refuseWhenWrong(Definition definition, AnswersPatch patch) {
    var check = new PatchCheck(definition);
    if (patch.answers() instanceof ObjectNode answers) {
      check.shapes(answers);
      check.in.refuseWhenWrong();
      check.meaning(answers);
    }
    if (patch.completedTasks() != null) {
      patch.completedTasks().forEach(check::chapter);
    }
    check.in.refuseWhenWrong();
  }

  private void chapter(String task) {
    in.require(
        definition.tasks().stream().anyMatch(chapter -> chapter.id().equals(task)),
        "completedTasks",
        "holds `" + task + "`, which is no chapter of this form",
        "bevat `" + task + "`, dat geen hoofdstuk van dit formulier is");
  }

  private void shapes(ObjectNode answers) {
    for (var sent : answers.properties()) {
      var path = "answers." + sent.getKey();
      if (Merge.isOfRows(sent.getValue())) {
        rows(path, sent.getValue());
      } else {
        value(
            path, Merge.isAnswer(sent.getValue()) ? sent.getValue().get("value") : sent.getValue());
      }
    }
  }

  private void rows(String path, JsonNode rows) {
    var seen = new HashSet<Integer>();
    for (var i = 0; i < rows.size(); i++) {
      var index = rows.get(i).path("_index");
      in.require(
          index.isMissingNode() || (index.isInt() && index.intValue() >= 0),
          path + "[" + i + "]._index",
          "must be a whole number from 0",
          "moet een geheel getal vanaf 0 zijn");
      in.require(
          seen.add(index.asInt(i)),
          path + "[" + i + "]._index",
          "is given twice",
          "staat er twee keer");
      for (var member : rows.get(i).properties()) {
        if (!member.getKey().equals("_index")) {
          var sent = member.getValue();
          value(
              path + "[" + i + "]." + member.getKey(),
              Merge.isAnswer(sent) ? sent.get("value") : sent);
        }
      }
    }
  }

  private void value(String path, JsonNode value) {
    var fits =
        switch (value.getNodeType()) {
          case STRING, BOOLEAN, NUMBER, NULL -> true;
          case ARRAY -> value.valueStream().allMatch(JsonNode::isTextual);
          case OBJECT ->
              value.path("data").isTextual() && value.valueStream().allMatch(PatchCheck::canBeKept);
          case BINARY, MISSING, POJO -> false;
        };
    in.require(
        fits,
        path,
        "must be a text, a list of texts, an image or null",
        "moet een tekst, een lijst van teksten, een afbeelding of null zijn");
    texts(path, value);
  }

  /// Members of an image.
  private static boolean canBeKept(JsonNode member) {
    return switch (member.getNodeType()) {
      case STRING -> InputCheck.isStorable(member.textValue());
      case NUMBER -> Double.isFinite(member.doubleValue());
      case BOOLEAN, NULL -> true;
      case ARRAY, OBJECT, BINARY, MISSING, POJO -> false;
    };
  }

  private void texts(String path, JsonNode value) {
    if (value.isTextual() && !value.textValue().isBlank()) {
      in.text(path, value.textValue(), LONGEST);
    } else if (value.isArray()) {
      value.forEach(text -> texts(path, text));
    }
  }

  private void meaning(ObjectNode answers) {
    var empty = Forms.form(State.empty(definition, Instant.EPOCH));
    var stamp = new Stamp("", Instant.EPOCH);
    var state = Forms.state(new Merge(definition, stamp).merged(empty, answers));
    for (var remark : AnswerCheck.remarks(definition, state)) {
      in.wrong("answers." + remark.at(), remark.message().en(), remark.message().nl());
    }
  }
}
