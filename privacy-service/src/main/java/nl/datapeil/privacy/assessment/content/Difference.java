package nl.datapeil.privacy.assessment.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares two versions field by field, and finds in those between who changed what.
public final class Difference {
  private Difference() {}

  /// `before` gives versions before a number, the newest first; as many are read as it takes to
  /// find who changed what.
  public static List<FieldChange> between(
      Saved first, Saved last, IntFunction<List<Saved>> before) {
    var start = Fields.of(first.content());
    var end = Fields.of(last.content());
    var changed = changed(start, end);
    var changers = changers(new HashSet<>(changed), last, end, before);
    return changed.stream()
        .map(field -> change(field, start.get(field), end.get(field), changers))
        .toList();
  }

  private static Map<String, Saved> changers(
      Set<String> wanted, Saved last, Map<String, JsonNode> end, IntFunction<List<Saved>> before) {
    var changers = new HashMap<String, Saved>();
    var after = last;
    var said = end;
    while (!wanted.isEmpty()) {
      var piece = before.apply(after.version());
      if (piece.isEmpty()) {
        break;
      }
      for (var saved : piece) {
        var says = Fields.of(saved.content());
        for (var field : List.copyOf(wanted)) {
          if (!same(says.get(field), said.get(field))) {
            changers.put(field, after);
            wanted.remove(field);
          }
        }
        after = saved;
        said = says;
      }
    }
    return changers;
  }

  private static FieldChange change(
      String field,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      Map<String, Saved> changers) {
    var saved = changers.get(field);
    if (saved == null) {
      throw new IllegalStateException("Nobody changed " + field);
    }
    return new FieldChange(field, before, after, saved.by(), saved.at(), saved.version());
  }

  private static List<String> changed(Map<String, JsonNode> before, Map<String, JsonNode> after) {
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(field -> !same(before.get(field), after.get(field)))
        .toList();
  }

  private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
    return one == null ? other == null : one.equals(other);
  }
}
