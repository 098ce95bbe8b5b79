package nl.datapeil.privacy.decision;

import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.ActivityJson;

/// Questions that analytics would ask.
final class DecisionJson {
  private DecisionJson() {}

  /// May anna use these columns of the residents for this purpose?
  static Map<String, Object> question(Object purpose, List<Map<String, Object>> columns) {
    return question(
        Map.of("purpose", purpose),
        Map.of(
            "uri",
            ActivityJson.RESIDENTS,
            "access",
            "CLOSED",
            "personal",
            true,
            "columns",
            columns));
  }

  static Map<String, Object> question(Map<String, Object> context, Map<String, Object> dataset) {
    return Map.of(
        "subject",
        Map.of("type", "user", "id", "sub-anna", "properties", Map.of("name", "anna")),
        "action",
        Map.of("name", "query"),
        "resource",
        Map.of(
            "type", "dataset-columns",
            "id", "q1",
            "properties", Map.of("datasets", List.of(dataset))),
        "context",
        context);
  }

  static Map<String, Object> column(String name, String sensitivity) {
    return Map.of("name", name, "sensitivity", sensitivity, "uses", List.of("OUTPUT", "GROUP"));
  }
}
