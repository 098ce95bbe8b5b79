package nl.datapeil.catalog.search.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.document.SearchDocument.Value;
import nl.datapeil.catalog.term.Sensitivity;
import org.jspecify.annotations.Nullable;

/// The values of an entry for each facet.
final class Values {
  private static final String HVD_REGULATION = "2023/138";

  private Values() {}

  static Map<Facet, List<Value>> of(Described entry) {
    var typed = entry.typed();
    var governance = entry.governance();
    var values = new EnumMap<Facet, List<Value>>(Facet.class);
    put(Facet.KIND, values, entry.kind());
    put(Facet.STATUS, values, entry.status());
    put(Facet.ACCESS, values, governance.access());
    put(Facet.OWNER, values, governance.owner());
    put(Facet.SOURCE_KIND, values, governance.sourceKind());
    put(Facet.SOURCE, values, governance.source());
    put(Facet.CATALOG, values, governance.catalog());
    put(Facet.QUALITY, values, quality(governance));
    put(Facet.HVD, values, isHighValue(typed));
    values.put(Facet.LINKING_KEYS, governance.linkingKeys().stream().map(Value::of).toList());
    entry.columns().stream()
        .map(column -> Sensitivity.valueOf(column.sensitivity()))
        .max(Comparator.naturalOrder())
        .ifPresent(highest -> put(Facet.SENSITIVITY, values, highest));
    values.put(Facet.THEME, codes(typed.path("theme")));
    values.put(Facet.LANGUAGE, codes(typed.path("language")));
    values.put(Facet.ACCESS_RIGHTS, codes(typed.path("accessRights")));
    values.put(Facet.LICENSE, everywhere(typed, "license"));
    values.put(Facet.FORMAT, everywhere(typed, "format"));
    values.put(Facet.PUBLISHER, agent(typed.path("publisher")));
    return values;
  }

  private static void put(Facet facet, Map<Facet, List<Value>> values, @Nullable Object value) {
    if (value != null) {
      values.put(facet, List.of(Value.of(value.toString())));
    }
  }

  /// Of the whole and of its distributions, each once.
  private static List<Value> everywhere(JsonNode typed, String member) {
    return Stream.concat(
            codes(typed.path(member)).stream(),
            typed
                .path("distribution")
                .valueStream()
                .flatMap(distribution -> codes(distribution.path(member)).stream()))
        .distinct()
        .toList();
  }

  private static List<Value> codes(JsonNode node) {
    var all = node.isArray() ? node.valueStream() : Stream.of(node);
    return all.map(one -> one.isObject() ? one.path("uri") : one)
        .filter(one -> one.isTextual() && !one.asText().isBlank())
        .map(one -> Value.of(one.asText()))
        .distinct()
        .toList();
  }

  /// By its URI, shown by its name; without a URI the name is all there is.
  private static List<Value> agent(JsonNode agent) {
    var names = new ArrayList<String>(Texts.of(agent.path("name")));
    var uri = agent.isTextual() ? agent.asText() : agent.path("uri").asText();
    if (uri.isBlank()) {
      return names.stream().limit(1).map(Value::of).toList();
    }
    return List.of(new Value(uri, names.isEmpty() ? null : names.getFirst()));
  }

  private static boolean isHighValue(JsonNode typed) {
    return !typed.path("hvdCategory").isEmpty()
        || typed
            .path("applicableLegislation")
            .valueStream()
            .anyMatch(law -> law.asText().contains(HVD_REGULATION));
  }

  /// `GOOD` keeps every rule, `FAIR` breaks recommendations only, `POOR` breaks obligations.
  private static String quality(Described.Governance governance) {
    if (governance.violations() > 0) {
      return "POOR";
    }
    return governance.warnings() > 0 ? "FAIR" : "GOOD";
  }
}
