package nl.datapeil.catalog.search.wish;

import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.catalog.search.query.SortOrder;
import org.jspecify.annotations.Nullable;

/// What a reader looks for, in the reader's words; each member that is present narrows the answer.
/// `names` are alternatives.
public record Wish(String words, List<String> names, Bounds bounds, Page page, Extras extras) {
  public Wish {
    names = List.copyOf(names);
  }

  public record Page(SortOrder order, int limit, @Nullable String after) {}

  /// What to tell besides.
  public record Extras(Set<Facet> facets, boolean counted) {
    public Extras {
      facets = Set.copyOf(facets);
    }

    boolean isEmpty() {
      return facets.isEmpty() && !counted;
    }
  }

  /// Names and nothing else: what other services look up, also while the index is being made.
  public boolean isLookup() {
    return !names.isEmpty()
        && words.isBlank()
        && bounds.box() == null
        && bounds.place() == null
        && bounds.period() == null
        && bounds.values().keySet().equals(Set.of(Facet.KIND))
        && page.order() == SortOrder.RELEVANCE
        && extras.isEmpty();
  }
}
