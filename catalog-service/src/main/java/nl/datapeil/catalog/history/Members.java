package nl.datapeil.catalog.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Compares two JSON values member by member. In a list, objects with the same `uri` or `name` are
/// the same thing, wherever they stand; others are compared by their place when the lists are of
/// one length, and else are there or not.
final class Members {
  private static final List<String> NAMES = List.of("uri", "name");

  private final List<Difference.Member> found = new ArrayList<>();

  private Members() {}

  static List<Difference.Member> between(@Nullable JsonNode before, @Nullable JsonNode after) {
    var members = new Members();
    members.compare("", before, after);
    return members.found;
  }

  private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
    if (before == null || after == null) {
      if (before != null || after != null) {
        found.add(new Difference.Member(path, before, after));
      }
    } else if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
      objects(path, one, other);
    } else if (before instanceof ArrayNode one && after instanceof ArrayNode other) {
      lists(path, one, other);
    } else if (!before.equals(after)) {
      found.add(new Difference.Member(path, before, after));
    }
  }

  private void objects(String path, ObjectNode before, ObjectNode after) {
    var names = new LinkedHashSet<String>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    for (var name : names) {
      compare(path.isEmpty() ? name : path + "." + name, before.get(name), after.get(name));
    }
  }

  private void lists(String path, ArrayNode before, ArrayNode after) {
    if (before.size() == after.size() && !isNamed(before) && !isNamed(after)) {
      for (var i = 0; i < before.size(); i++) {
        compare(path + "[" + i + "]", before.get(i), after.get(i));
      }
      return;
    }
    for (var i = 0; i < before.size(); i++) {
      compare(path + "[" + i + "]", before.get(i), same(before.get(i), after));
    }
    for (var i = 0; i < after.size(); i++) {
      if (same(after.get(i), before) == null) {
        found.add(new Difference.Member(path + "[" + i + "]", null, after.get(i)));
      }
    }
  }

  private static boolean isNamed(ArrayNode list) {
    return !list.isEmpty() && all(list).stream().allMatch(item -> nameOf(item) != null);
  }

  /// The item that is the same thing, or equal.
  private static @Nullable JsonNode same(JsonNode item, ArrayNode list) {
    var name = nameOf(item);
    for (var candidate : list) {
      if (name == null ? candidate.equals(item) : name.equals(nameOf(candidate))) {
        return candidate;
      }
    }
    return null;
  }

  private static @Nullable JsonNode nameOf(JsonNode item) {
    return NAMES.stream()
        .map(item::get)
        .filter(name -> name != null && name.isTextual())
        .findFirst()
        .orElse(null);
  }

  private static List<JsonNode> all(ArrayNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }
}
