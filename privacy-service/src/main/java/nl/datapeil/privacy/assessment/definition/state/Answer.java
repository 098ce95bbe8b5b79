package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer: `value` is text, a list of texts or an image; `row` is absent for a task that is not
/// repeated.
public record Answer(
    String task,
    @Nullable Integer row,
    JsonNode value,
    @Nullable String lastEditedAt,
    @Nullable String lastEditedBy) {

  static boolean isOne(JsonNode node) {
    return node.isObject() && node.has("value");
  }

  static Answer of(String task, @Nullable Integer row, JsonNode node) {
    return new Answer(
        task, row, node.path("value"), text(node, "lastEditedAt"), text(node, "lastEditedBy"));
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.path(name).isTextual() ? node.path(name).textValue() : null;
  }

  /// Whether nothing was filled in.
  public boolean isEmpty() {
    return isEmpty(value);
  }

  static boolean isEmpty(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || (value.isTextual() && value.textValue().isEmpty())
        || (value.isContainerNode() && value.isEmpty());
  }

  /// Each text in it: one for a text, several for a list.
  public List<String> texts() {
    if (value.isArray()) {
      var texts = new ArrayList<String>();
      value.forEach(element -> texts.add(element.asText()));
      return texts;
    }
    return isEmpty() || value.isObject() ? List.of() : List.of(value.asText());
  }

  /// As expressions see it: nothing for an answer that is empty.
  public @Nullable Object plain() {
    return value.isTextual() && value.textValue().isEmpty() ? null : plain(value);
  }

  private static @Nullable Object plain(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> node.doubleValue();
      case ARRAY -> {
        var list = new ArrayList<@Nullable Object>();
        node.forEach(element -> list.add(plain(element)));
        yield list;
      }
      case OBJECT -> {
        var map = new LinkedHashMap<String, @Nullable Object>();
        node.properties().forEach(e -> map.put(e.getKey(), plain(e.getValue())));
        yield map;
      }
      case NULL, MISSING, BINARY, POJO -> null;
    };
  }
}
