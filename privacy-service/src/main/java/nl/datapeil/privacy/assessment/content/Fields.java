package nl.datapeil.privacy.assessment.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.datapeil.privacy.assessment.risk.Measure;
import nl.datapeil.privacy.assessment.risk.Risk;
import org.jspecify.annotations.Nullable;

/// Lays content out in fields, each with a path: `answers.3.1[0].3.1.1`, `risks[<id>].chance`. When
/// and by whom an answer was typed is no part of what it says.
final class Fields {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, JsonNode> found = new LinkedHashMap<>();

  private Fields() {}

  static Map<String, JsonNode> of(Content content) {
    var fields = new Fields();
    fields.put("title", JSON.textNode(content.title()));
    content.about().forEach(uri -> fields.put("about[" + uri + "]", JSON.textNode(uri)));
    if (content.form().get("answers") instanceof ObjectNode answers) {
      fields.answers("answers", answers);
    }
    content.risks().forEach(fields::risk);
    return fields.found;
  }

  private void answers(String path, ObjectNode answers) {
    for (var member : answers.properties()) {
      if (!member.getKey().equals("_index")) {
        answer(path + "." + member.getKey(), member.getValue());
      }
    }
  }

  private void answer(String path, JsonNode node) {
    if (node instanceof ObjectNode object && object.has("value")) {
      put(path, object.get("value"));
    } else if (node instanceof ObjectNode object) {
      answers(path, object);
    } else if (node.isArray() && isOfRows(node)) {
      for (var row : node) {
        var at = path + "[" + row.path("_index").asText() + "]";
        put(at, JSON.booleanNode(true));
        answers(at, (ObjectNode) row);
      }
    } else {
      put(path, node);
    }
  }

  private static boolean isOfRows(JsonNode list) {
    return list.valueStream().allMatch(row -> row.isObject() && row.has("_index"));
  }

  private void risk(Risk risk) {
    var path = "risks[" + risk.id() + "].";
    put(path + "description", JSON.textNode(risk.description()));
    put(path + "source", JSON.textNode(risk.source()));
    put(path + "chance", JSON.numberNode(risk.chance()));
    put(path + "impact", JSON.numberNode(risk.impact()));
    put(path + "residualChance", number(risk.residualChance()));
    put(path + "residualImpact", number(risk.residualImpact()));
    risk.measures().forEach(measure -> measure(path, measure));
  }

  private void measure(String risk, Measure measure) {
    var path = risk + "measures[" + measure.id() + "].";
    put(path + "description", JSON.textNode(measure.description()));
    put(path + "owner", text(measure.owner()));
    put(path + "dueOn", text(measure.dueOn()));
  }

  private static JsonNode number(@Nullable Integer value) {
    return value == null ? JSON.nullNode() : JSON.numberNode(value);
  }

  private static JsonNode text(@Nullable Object value) {
    return value == null ? JSON.nullNode() : JSON.textNode(value.toString());
  }

  /// Nothing said is the same as nothing there.
  private void put(String path, JsonNode value) {
    if (!value.isNull()) {
      found.put(path, value);
    }
  }
}
