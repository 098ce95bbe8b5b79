package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import org.jspecify.annotations.Nullable;

/// Gives the named instances of the first form their rows: an instance stands in the row of the one
/// it was mapped from, else in the row of the one around it, else in the next free row.
final class Instances {
  private final Definition definition;
  private final JsonNode instances;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Set<Integer>> taken = new HashMap<>();
  private final Set<String> busy = new HashSet<>();

  record Place(String task, @Nullable Integer row) {}

  Instances(Definition definition, JsonNode instances) {
    this.definition = definition;
    this.instances = instances;
    instances.properties().forEach(e -> row(e.getKey()));
  }

  /// Where the answer to an instance belongs; empty for a key that is no instance.
  Optional<Place> place(String key) {
    var task = instances.path(key).path("taskId").asText("");
    if (task.isEmpty()) {
      task = key.contains("_") ? key.substring(0, key.indexOf('_')) : "";
    }
    return definition.task(task).map(t -> new Place(t.id(), row(key)));
  }

  /// Rows that are there without any answer, where there is more than one.
  void addRows(Edit edit) {
    for (var task : definition.allTasks()) {
      var own = taken.getOrDefault(task.id(), Set.of());
      if (own.size() > 1) {
        own.forEach(row -> edit.addRow(task.id(), row));
      }
    }
  }

  private @Nullable Integer row(String key) {
    var repeater = repeaterOf(key);
    if (repeater == null) {
      return null;
    }
    if (!rows.containsKey(repeater) && busy.add(repeater)) {
      var instance = instances.path(repeater);
      var used = taken.computeIfAbsent(instance.path("taskId").asText(), _ -> new TreeSet<>());
      rows.put(repeater, free(used, wished(instance)));
      used.add(rows.get(repeater));
    }
    return rows.getOrDefault(repeater, 0);
  }

  private int wished(JsonNode instance) {
    var mapped = instance.path("mappedFromInstanceId").asText("");
    var around = instance.path("parentInstanceId").asText("");
    var row = mapped.isEmpty() ? null : row(mapped);
    if (row == null && !around.isEmpty()) {
      row = row(around);
    }
    return row == null ? 0 : row;
  }

  private static int free(Set<Integer> used, int wish) {
    if (!used.contains(wish)) {
      return wish;
    }
    var next = 0;
    while (used.contains(next)) {
      next++;
    }
    return next;
  }

  /// The nearest instance of a repeatable task: itself or one around it.
  private @Nullable String repeaterOf(String key) {
    var at = key;
    for (var steps = 0; steps < 100 && instances.has(at); steps++) {
      var task = definition.task(instances.path(at).path("taskId").asText(""));
      if (task.map(Task::repeatable).orElse(false)) {
        return at;
      }
      at = instances.path(at).path("parentInstanceId").asText("");
    }
    return null;
  }
}
