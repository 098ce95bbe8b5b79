package nl.datapeil.catalog.quality.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page, the worst first; `next` goes into `after` for more, and is absent at the end.
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorstFirst<T>(List<T> items, @Nullable String next) {
  WorstFirst {
    items = List.copyOf(items);
  }
}
