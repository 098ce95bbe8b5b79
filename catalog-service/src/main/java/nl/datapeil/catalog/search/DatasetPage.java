package nl.datapeil.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.datapeil.catalog.entry.EntryView;
import org.jspecify.annotations.Nullable;

/// Some of the datasets asked for; `next` goes into `after` for more, and is absent at the end.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatasetPage(List<EntryView> items, @Nullable String next) {
  public DatasetPage {
    items = List.copyOf(items);
  }
}
