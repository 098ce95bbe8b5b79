package nl.datapeil.privacy.assessment.definition.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A piece of YAML or JSON, and the line it begins on.
sealed interface Entry {
  int line();

  record Members(int line, Map<String, Entry> of) implements Entry {}

  record Items(int line, List<Entry> of) implements Entry {}

  /// `value` is a text, a truth, a number or null; `text` is how it was written.
  record Leaf(int line, @Nullable Object value, String text) implements Entry {}

  /// As plain Java.
  default @Nullable Object plain() {
    return switch (this) {
      case Leaf(_, var value, _) -> value;
      case Items(_, var items) -> {
        var list = new ArrayList<@Nullable Object>();
        items.forEach(item -> list.add(item.plain()));
        yield list;
      }
      case Members(_, var members) -> {
        var map = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, member) -> map.put(name, member.plain()));
        yield map;
      }
    };
  }
}
