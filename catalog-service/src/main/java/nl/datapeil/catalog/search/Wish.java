package nl.datapeil.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader looks for; each member that is present narrows the answer. `names` are
/// alternatives. The words of closed lists are checked already.
record Wish(
    @Nullable String words,
    List<String> names,
    @Nullable String status,
    @Nullable String access,
    @Nullable String sourceKind,
    @Nullable String theme,
    @Nullable String owner) {
  Wish {
    names = List.copyOf(names);
    words = words == null || words.isBlank() ? null : words;
  }
}
