package nl.datapeil.catalog.search.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.extent.Box;
import nl.datapeil.catalog.search.extent.Period;
import nl.datapeil.catalog.search.index.LuceneDocuments;
import nl.datapeil.catalog.search.text.Question;
import nl.datapeil.catalog.search.text.Synonyms;
import org.jspecify.annotations.Nullable;

/// A search: for what, within what, which page, and what else to tell.
public record Asked(
    Question question,
    Synonyms synonyms,
    Bounds bounds,
    Page page,
    Set<Facet> facets,
    boolean counted) {
  public Asked {
    facets = Set.copyOf(facets);
  }

  /// What narrows the answer: of each facet any of the values, and all the rest.
  public record Bounds(
      Map<Facet, Set<String>> values,
      @Nullable Box box,
      @Nullable String place,
      @Nullable Period period,
      @Nullable Set<UUID> ids) {
    public static final Bounds NONE = new Bounds(Map.of(), null, null, null);

    public Bounds {
      values = Map.copyOf(values);
      ids = ids == null ? null : Set.copyOf(ids);
    }

    public Bounds(
        Map<Facet, Set<String>> values,
        @Nullable Box box,
        @Nullable String place,
        @Nullable Period period) {
      this(values, box, place, period, null);
    }

    /// As if no document had these values of a facet, under whatever name they are asked by.
    public Bounds without(Facet facet, Set<String> gone) {
      var asked = values.get(facet);
      if (asked == null || gone.isEmpty()) {
        return this;
      }
      var names =
          gone.stream().flatMap(LuceneDocuments::askedBy).collect(Collectors.toUnmodifiableSet());
      var left = new HashMap<>(values);
      left.put(
          facet,
          asked.stream()
              .filter(value -> !names.contains(LuceneDocuments.asked(value)))
              .collect(Collectors.toUnmodifiableSet()));
      return new Bounds(left, box, place, period, ids);
    }

    /// The same among these only.
    public Bounds among(Set<UUID> only) {
      return new Bounds(values, box, place, period, only);
    }
  }

  /// At most `limit` documents after a place in this order.
  public record Page(SortOrder order, int limit, @Nullable Place after) {}
}
