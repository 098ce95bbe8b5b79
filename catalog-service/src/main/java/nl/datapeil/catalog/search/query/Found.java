package nl.datapeil.catalog.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.search.document.Facet;
import org.jspecify.annotations.Nullable;

/// The answer to a search. `count` and `facets` hold what was asked for, no more.
public record Found(
    List<Place> places, boolean more, @Nullable Long count, Map<Facet, List<Bucket>> facets) {
  public Found {
    places = List.copyOf(places);
    facets = Map.copyOf(facets);
  }

  /// How many documents have a value.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Bucket(String value, @Nullable String label, long count) {}
}
