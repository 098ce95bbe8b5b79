package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The parameters of an action: JSON values of a body, or texts of a query. CKAN takes either for
/// any parameter.
record Arguments(Map<String, JsonNode> values) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Arguments {
    values = Map.copyOf(values);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(value -> value.isValueNode() && !value.isNull())
        .map(JsonNode::asText)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /// Empty when it is no whole number from 0; `otherwise` when it is not there.
  Optional<Integer> number(String name, int otherwise) {
    var text = text(name);
    if (text.isEmpty()) {
      return Optional.of(otherwise);
    }
    return text.filter(digits -> digits.matches("[0-9]{1,9}")).map(Integer::parseInt);
  }

  boolean flag(String name) {
    return text(name)
        .filter(text -> List.of("true", "1", "yes").contains(text.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /// A list, or a text that holds one in JSON or, as older clients send, words with spaces between.
  List<String> list(String name) {
    var value = values.get(name);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (value.isArray()) {
      return texts(value);
    }
    var text = value.asText().strip();
    try {
      if (text.startsWith("[")) {
        return texts(JSON.readTree(text.replace('\'', '"')));
      }
    } catch (JsonProcessingException _) {
      return List.of();
    }
    return text.isEmpty() ? List.of() : List.of(text.split("[\\s,]+", -1));
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
