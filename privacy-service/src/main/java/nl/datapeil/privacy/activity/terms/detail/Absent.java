package nl.datapeil.privacy.activity.terms.detail;

import java.util.List;
import java.util.function.BiFunction;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Lists that may be left out: an empty one is not written, neither by us nor by a sender.
public final class Absent {
  private Absent() {}

  public static <T> List<T> orNone(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /// Every element read, when there are any.
  public static <T, R> List<R> each(
      InputCheck in, String path, @Nullable List<T> values, BiFunction<String, T, R> element) {
    return values == null ? List.of() : in.each(path, values, 0, element);
  }
}
