package nl.datapeil.catalog.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.datapeil.catalog.description.shape.Shape;

/// A merge patch (RFC 7396), with one exception: an object with another `uri` is another thing, so
/// it replaces the one there was instead of taking over its members.
final class MergePatch {
  private MergePatch() {}

  static ObjectNode apply(ObjectNode target, ObjectNode patch) {
    var result = target.deepCopy();
    for (var field : patch.properties()) {
      if (field.getValue().isNull()) {
        result.remove(field.getKey());
      } else {
        result.set(field.getKey(), merged(target.path(field.getKey()), field.getValue()));
      }
    }
    return result;
  }

  private static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    return target instanceof ObjectNode object && !isAnother(object, changes)
        ? apply(object, changes)
        : apply(JsonNodeFactory.instance.objectNode(), changes);
  }

  private static boolean isAnother(JsonNode target, JsonNode patch) {
    return patch.path(Shape.URI).isTextual()
        && !patch.path(Shape.URI).equals(target.path(Shape.URI));
  }
}
