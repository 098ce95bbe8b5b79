package nl.datapeil.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some of what was asked for, in the order of ids; `next` goes into `after` for more, and is
/// absent at the end.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable UUID next) {
  /// Where the first page begins.
  public static final String START = "00000000-0000-0000-0000-000000000000";

  /// What `limit` must look like.
  public static final String LIMIT = "[1-9][0-9]{0,5}";

  public Page {
    items = List.copyOf(items);
  }

  /// A page of what was read with one more than `limit`, so that it is known whether more follows.
  public static <S, T> Page<T> of(
      List<S> oneMore, int limit, Function<S, UUID> id, Function<S, T> view) {
    var shown = oneMore.subList(0, Math.min(oneMore.size(), limit));
    return new Page<>(
        shown.stream().map(view).toList(),
        oneMore.size() > limit ? id.apply(shown.getLast()) : null);
  }
}
