package nl.datapeil.privacy.record.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What changed between two versions of an item, value by value.
public record Difference(int from, int to, List<Change> changes) {
  /// `path` is such as `datasets[0].uri`; `before` or `after` is absent where there was nothing.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Change(String path, @Nullable JsonNode before, @Nullable JsonNode after) {}

  public Difference {
    changes = List.copyOf(changes);
  }

  public static Difference between(int from, JsonNode before, int to, JsonNode after) {
    var changes = new ArrayList<Change>();
    compare("", before, after, changes);
    return new Difference(from, to, changes);
  }

  private static void compare(
      String path, @Nullable JsonNode before, @Nullable JsonNode after, List<Change> changes) {
    if (before != null && after != null && before.isObject() && after.isObject()) {
      var names = new TreeSet<String>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      var prefix = path.isEmpty() ? "" : path + ".";
      for (var name : names) {
        compare(prefix + name, before.get(name), after.get(name), changes);
      }
    } else if (before != null && after != null && before.isArray() && after.isArray()) {
      for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
        compare(path + "[" + i + "]", before.get(i), after.get(i), changes);
      }
    } else if (before == null || !before.equals(after)) {
      changes.add(new Change(path, before, after));
    }
  }
}
