package nl.datapeil.catalog.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.search.document.Described;
import nl.datapeil.catalog.search.document.Described.Column;
import nl.datapeil.catalog.search.document.Described.Governance;
import nl.datapeil.catalog.search.document.DocumentMaker;
import nl.datapeil.catalog.search.document.SearchDocument;

/// The real titles of two cities, read where they lie: Amsterdam with descriptions, keywords and
/// columns, Utrecht with titles only.
final class Corpus {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Governance PLAIN =
      new Governance(null, null, null, "OPEN", List.of(), null, null, 0, 0);

  private final Map<String, Described> entries = new LinkedHashMap<>();

  /// `catalogue` is the folder of the shared data.
  Corpus(Path catalogue) {
    readUtrecht(catalogue.resolve("utrecht_open_data_titles.json"));
    try (var files = Files.walk(catalogue.resolve("amsterdam_schema/datasets"))) {
      files.filter(file -> file.endsWith("dataset.json")).sorted().forEach(this::readAmsterdam);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<SearchDocument> documents() {
    return entries.values().stream().map(DocumentMaker::of).toList();
  }

  Map<String, Described> entries() {
    return entries;
  }

  static UUID idOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private void readUtrecht(Path file) {
    for (var one : read(file).path("data")) {
      var typed = JSON.createObjectNode();
      typed.set("title", dutch(one.path("attributes").path("dct:title").asText()));
      add("utr:" + one.path("id").asText(), typed, List.of());
    }
  }

  private void readAmsterdam(Path file) {
    var dataset = read(file);
    var typed = JSON.createObjectNode();
    var id = dataset.path("id").asText();
    var title = dataset.path("title").asText();
    typed.set("title", dutch(title.isBlank() || title.equals("null") ? id : title));
    typed.set("description", dutch(dataset.path("description").asText("")));
    var keywords = typed.putObject("keyword").putArray("nl");
    dataset.path("keywords").forEach(keywords::add);
    dataset.path("theme").forEach(keywords::add);
    add("ams:" + id, typed, columns(dataset, file));
  }

  private static List<Column> columns(JsonNode dataset, Path file) {
    var columns = new ArrayList<Column>();
    var version = dataset.path("versions").path(dataset.path("defaultVersion").asText());
    for (var table : version.path("tables")) {
      var schema = file.resolveSibling(table.path("$ref").asText() + ".json");
      if (Files.exists(schema)) {
        for (var field : read(schema).path("schema").path("properties").properties()) {
          var name = field.getKey().replaceAll("([a-z])([A-Z])", "$1_$2");
          var description = field.getValue().path("description").asText("");
          columns.add(new Column(name, null, description, "NONE"));
        }
      }
    }
    return columns;
  }

  private void add(String name, ObjectNode typed, List<Column> columns) {
    entries.put(name, new Described(idOf(name), "DATASET", "PUBLISHED", typed, PLAIN, columns));
  }

  private static ObjectNode dutch(String text) {
    return JSON.createObjectNode().put("nl", text);
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
