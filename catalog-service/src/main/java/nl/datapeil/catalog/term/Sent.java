package nl.datapeil.catalog.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What callers send, before it is checked.
public final class Sent {
  private Sent() {}

  /// Absent is empty. A null inside the list is kept, so that it is reported with its place.
  public static <T extends @Nullable Object> List<T> list(@Nullable List<T> sent) {
    return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
  }
}
