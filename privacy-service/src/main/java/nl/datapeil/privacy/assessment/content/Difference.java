package nl.datapeil.privacy.assessment.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares two versions field by field, and finds in those between who changed what.
public final class Difference {
  private Difference() {}

  /// The versions in order, the first and the last of them compared.
  public static List<FieldChange> over(List<Saved> versions) {
    var first = Fields.of(versions.getFirst().content());
    var last = new HashMap<String, Saved>();
    var before = first;
    for (var saved : versions.subList(1, versions.size())) {
      var after = Fields.of(saved.content());
      for (var field : changed(before, after)) {
        last.put(field, saved);
      }
      before = after;
    }
    var end = before;
    return changed(first, end).stream()
        .map(field -> change(field, first.get(field), end.get(field), last))
        .toList();
  }

  private static FieldChange change(
      String field, @Nullable JsonNode before, @Nullable JsonNode after, Map<String, Saved> last) {
    var saved = last.get(field);
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
