package nl.datapeil.catalog.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangedPage(List<Changed> items, @Nullable UUID next) {
  ChangedPage {
    items = List.copyOf(items);
  }
}
