package nl.datapeil.catalog.quality.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Looks into values of the typed description: IRIs, texts, texts in languages, and nodes.
public final class Present {
  private Present() {}

  /// Whether something is said: a blank text or an empty node says nothing.
  public static boolean in(JsonNode value) {
    if (value.isContainerNode()) {
      for (var one : value) {
        if (in(one)) {
          return true;
        }
      }
      return false;
    }
    return !value.isMissingNode() && !value.isNull() && !value.asText().isBlank();
  }

  /// The IRI that is the value or names the node, else empty.
  public static String iri(JsonNode value) {
    return value.isTextual() ? value.asText() : value.path("uri").asText();
  }

  /// Every text in it, the IRI first.
  public static List<String> texts(JsonNode value) {
    var texts = new ArrayList<String>();
    if (value.isObject() && value.has("uri")) {
      texts.add(value.path("uri").asText());
    }
    collect(value, texts);
    return texts;
  }

  private static void collect(JsonNode value, List<String> texts) {
    if (value.isTextual()) {
      texts.add(value.asText());
    }
    value.forEach(one -> collect(one, texts));
  }
}
