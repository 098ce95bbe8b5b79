package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.datapeil.privacy.assessment.definition.form.Remark;

/// Takes out of a file what no database holds: the character NUL, halves of surrogate pairs and
/// numbers of thousands of digits. All else stays as it was read.
final class Storable {
  private static final int LONGEST_NUMBER = 1_000;

  private int changes;

  private Storable() {}

  /// The very same state when there is nothing to take out.
  static State of(State state, List<Remark> healed) {
    var storable = new Storable();
    var root = storable.object(state.copy());
    if (storable.changes == 0) {
      return state;
    }
    healed.add(
        Remark.of(
            "$",
            "%d value(s) held a character or number that cannot be kept; it was replaced.",
            "%d waarde(n) bevatten een teken of getal dat niet bewaard kan worden; het is"
                + " vervangen.",
            storable.changes));
    return new State(root);
  }

  private ObjectNode object(ObjectNode node) {
    var result = JsonNodeFactory.instance.objectNode();
    node.properties().forEach(e -> result.set(text(e.getKey()), value(e.getValue())));
    return result;
  }

  private ArrayNode array(ArrayNode node) {
    var result = JsonNodeFactory.instance.arrayNode();
    node.forEach(element -> result.add(value(element)));
    return result;
  }

  private JsonNode value(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> object(object);
      case ArrayNode array -> array(array);
      case JsonNode text when text.isTextual() -> text(text);
      case JsonNode number when number.isBigDecimal() && isTooLong(number) -> {
        changes++;
        yield JsonNodeFactory.instance.textNode(number.asText());
      }
      default -> node;
    };
  }

  private static boolean isTooLong(JsonNode number) {
    var value = number.decimalValue();
    return Math.abs((long) value.precision() - value.scale()) > LONGEST_NUMBER
        || Math.abs((long) value.scale()) > LONGEST_NUMBER;
  }

  private JsonNode text(JsonNode node) {
    var clean = text(node.textValue());
    return clean.equals(node.textValue()) ? node : JsonNodeFactory.instance.textNode(clean);
  }

  private String text(String text) {
    var clean = clean(text);
    if (!clean.equals(text)) {
      changes++;
    }
    return clean;
  }

  /// As UTF-8 can write it, without NUL.
  static String clean(String text) {
    var written =
        StandardCharsets.UTF_8.newEncoder().canEncode(text) ? text : replacingHalves(text);
    return written.replace("\0", "");
  }

  private static String replacingHalves(String text) {
    var result = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(result::appendCodePoint);
    return result.toString();
  }
}
