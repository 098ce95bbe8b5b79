package nl.datapeil.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.entry.EntryView;
import nl.datapeil.catalog.search.query.Found.Bucket;
import org.jspecify.annotations.Nullable;

/// Some of what was asked for; `next` goes into `after` for more, and is absent at the end. `count`
/// and `facets` are there when asked for.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryPage(
    List<EntryView> items,
    @Nullable String next,
    @Nullable Long count,
    @Nullable Map<String, List<Bucket>> facets) {
  public EntryPage {
    items = List.copyOf(items);
    facets = facets == null ? null : Map.copyOf(facets);
  }
}
