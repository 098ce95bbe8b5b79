package nl.datapeil.privacy.record.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Versions, the newest first; those before `next` follow on the next page.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionPage<V>(List<V> items, @Nullable Integer next) {
  public VersionPage {
    items = List.copyOf(items);
  }

  /// `limit` is how many were asked for: where all were found, more follow, down to the first.
  public static <V> VersionPage<V> of(List<V> items, int limit, ToIntFunction<V> number) {
    var last = items.size() < limit ? 1 : number.applyAsInt(items.getLast());
    return new VersionPage<>(items, last > 1 ? last : null);
  }
}
