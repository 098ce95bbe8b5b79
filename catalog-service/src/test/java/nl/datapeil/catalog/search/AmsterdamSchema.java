package nl.datapeil.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the dataset definitions of Amsterdam Schema as drafts. What the city left out and our
/// catalogue asks for is filled with words that say so.
final class AmsterdamSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AmsterdamSchema() {}

  /// `folder` holds one folder for each dataset, with `dataset.json` and the tables it refers to.
  static List<Map<String, Object>> drafts(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.endsWith("dataset.json"))
          .sorted()
          .map(AmsterdamSchema::draft)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> draft(Path file) {
    var dataset = read(file);
    var draft = new LinkedHashMap<String, Object>();
    draft.put("name", sqlName(dataset.path("id").asText()));
    draft.put("title", textOr(dataset.path("title"), dataset.path("id").asText()));
    draft.put("description", textOr(dataset.path("description"), "Geen omschrijving"));
    draft.put("publisher", Map.of("name", "Gemeente Amsterdam"));
    draft.put("owner", dataset.path("owner").asText());
    draft.put("sourceKind", "OWN_SYSTEM");
    draft.put("access", "OPEN");
    draft.put("license", "http://creativecommons.org/publicdomain/zero/1.0/");
    draft.put("theme", List.of("REGI"));
    draft.put("keyword", keywords(dataset));
    draft.put("columns", columns(dataset, file.resolveSibling(".")));
    return draft;
  }

  private static List<String> keywords(JsonNode dataset) {
    return dataset
        .path("keywords")
        .valueStream()
        .map(JsonNode::asText)
        .distinct()
        .limit(50)
        .toList();
  }

  private static List<Map<String, Object>> columns(JsonNode dataset, Path folder) {
    var columns = new LinkedHashMap<String, Map<String, Object>>();
    var version = dataset.path("versions").path(dataset.path("defaultVersion").asText());
    for (var table : version.path("tables")) {
      var file = folder.resolve(table.path("$ref").asText() + ".json");
      var fields =
          Files.exists(file) ? read(file).path("schema").path("properties") : JSON.nullNode();
      fields
          .properties()
          .forEach(field -> {
            var name = sqlName(table.path("id").asText() + "_" + field.getKey());
            columns.putIfAbsent(name, column(name, field.getValue()));
          });
    }
    if (columns.isEmpty()) {
      columns.put("id", column("id", JSON.createObjectNode()));
    }
    return new ArrayList<>(columns.values());
  }

  private static Map<String, Object> column(String name, JsonNode field) {
    var column = new LinkedHashMap<String, Object>();
    column.put("name", name);
    column.put("type", type(field));
    column.put("sensitivity", "NONE");
    if (!field.path("description").asText().isBlank()) {
      column.put("description", field.path("description").asText());
    }
    return column;
  }

  private static String type(JsonNode field) {
    if (field.path("$ref").asText().contains("geojson.org")) {
      return "GEOMETRY";
    }
    return switch (field.path("type").asText() + "/" + field.path("format").asText()) {
      case "integer/" -> "INTEGER";
      case "number/" -> "DECIMAL";
      case "boolean/" -> "BOOLEAN";
      case "string/date" -> "DATE";
      case "string/date-time" -> "DATETIME";
      default -> "STRING";
    };
  }

  /// `camelCase-Name` becomes `camel_case_name`.
  private static String sqlName(String text) {
    var name =
        text.replaceAll("([a-z])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_]+", "_")
            .replaceFirst("^(?=[^a-z])", "x");
    return name.isEmpty() ? "unknown" : name.substring(0, Math.min(63, name.length()));
  }

  private static String textOr(JsonNode node, String other) {
    return node.asText().isBlank() ? other : node.asText();
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
