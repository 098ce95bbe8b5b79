package nl.datapeil.privacy.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list; `next` is the cursor of the one after it, absent on the last.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<V>(List<V> items, @Nullable UUID next) {
  public Page {
    items = List.copyOf(items);
  }

  /// A page that is not full is the last.
  public static <V> Page<V> of(List<V> items, int limit, Function<? super V, UUID> id) {
    return new Page<>(items, items.size() < limit ? null : id.apply(items.getLast()));
  }

  public <W> Page<W> map(Function<? super V, ? extends W> change) {
    return new Page<>(items.stream().<W>map(change).toList(), next);
  }
}
