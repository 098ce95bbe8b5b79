package nl.datapeil.catalog.search.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values of a field in all segments, each with a number that it keeps. Values of one code and
/// several labels count as one.
final class Dictionary {
  private final char separator;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<Value> values = new ArrayList<>();

  /// `separator` stands between a code and its label.
  Dictionary(char separator) {
    this.separator = separator;
  }

  /// `number` is that of its code.
  record Value(int number, String code, @Nullable String label) {}

  synchronized int number(String text) {
    return numbers.computeIfAbsent(text, this::add);
  }

  synchronized List<Value> values() {
    return List.copyOf(values);
  }

  private int add(String text) {
    var split = text.indexOf(separator);
    var code = split < 0 ? text : text.substring(0, split);
    var number = codes.computeIfAbsent(code, _ -> codes.size());
    values.add(new Value(number, code, split < 0 ? null : text.substring(split + 1)));
    return values.size() - 1;
  }
}
