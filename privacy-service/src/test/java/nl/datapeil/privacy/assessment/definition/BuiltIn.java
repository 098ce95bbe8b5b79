package nl.datapeil.privacy.assessment.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One of the definitions that come with the service, as plain JSON.
record BuiltIn(String file, JsonNode json) {
  static Stream<String> names() {
    return Stream.of("pre-scan", "dpia", "ethics", "prohibited-practices", "data-maturity");
  }

  static Stream<BuiltIn> all() {
    return names().map(BuiltIn::read);
  }

  static BuiltIn read(String name) {
    var file = name + ".yaml";
    try (var in = BuiltIn.class.getResourceAsStream("/assessments/" + file)) {
      return new BuiltIn(file, new YAMLMapper().readTree(Objects.requireNonNull(in, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its tasks from top to bottom, those inside groups too; an id that occurs twice stays twice.
  List<JsonNode> tasks() {
    var found = new ArrayList<JsonNode>();
    gather(json, found::add);
    return found;
  }

  private static void gather(JsonNode parent, Consumer<JsonNode> sink) {
    for (var task : parent.path("tasks")) {
      sink.accept(task);
      gather(task, sink);
    }
  }

  Map<String, JsonNode> byId() {
    var found = new LinkedHashMap<String, JsonNode>();
    tasks().forEach(task -> found.put(task.path("id").asText(), task));
    return found;
  }

  /// The codes that may be answered to a task.
  List<String> codes(String id) {
    var options = byId().getOrDefault(id, json).path("options");
    return options.valueStream().map(option -> option.path("value").asText()).toList();
  }

  Stream<JsonNode> levels() {
    return json.path("assessments").valueStream().flatMap(a -> a.path("levels").valueStream());
  }

  /// Every expression in it: of calculations, levels and criteria.
  List<String> expressions() {
    var calculations = tasks().stream().map(task -> task.path("calculation"));
    var criteria = levels().flatMap(level -> level.path("criteria").valueStream());
    return Stream.of(calculations, levels(), criteria)
        .flatMap(nodes -> nodes)
        .map(node -> node.path("expression").asText())
        .filter(expression -> !expression.isEmpty())
        .toList();
  }

  @Override
  public String toString() {
    return file;
  }
}
