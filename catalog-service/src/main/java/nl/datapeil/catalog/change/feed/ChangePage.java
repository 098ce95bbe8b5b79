package nl.datapeil.catalog.change.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `next` is given on the last page too: it is where to read on later.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangePage(List<ChangeView> items, @Nullable UUID next) {
  ChangePage {
    items = List.copyOf(items);
  }
}
