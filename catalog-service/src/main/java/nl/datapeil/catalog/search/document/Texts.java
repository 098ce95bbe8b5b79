package nl.datapeil.catalog.search.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.search.document.SearchDocument.Piece;

/// Reads texts as typed JSON writes them: plain, in a list, or by language.
final class Texts {
  private Texts() {}

  static void add(Zone zone, JsonNode node, List<Piece> pieces) {
    if (node.isObject()) {
      for (var language : node.properties()) {
        var english = language.getKey().startsWith("en");
        strings(language.getValue()).forEach(text -> pieces.add(new Piece(zone, english, text)));
      }
    } else {
      strings(node).forEach(text -> pieces.add(new Piece(zone, false, text)));
    }
  }

  /// In every language.
  static List<String> of(JsonNode node) {
    var texts = new ArrayList<String>();
    if (node.isObject()) {
      node.forEach(language -> texts.addAll(strings(language)));
    } else {
      texts.addAll(strings(node));
    }
    return texts;
  }

  private static List<String> strings(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    return node.isArray()
        ? node.valueStream().filter(JsonNode::isTextual).map(JsonNode::asText).toList()
        : List.of();
  }
}
