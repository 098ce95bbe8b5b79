package nl.datapeil.catalog.search;

import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.search.index.Facet;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.catalog.search.query.SortOrder;
import org.jspecify.annotations.Nullable;

/// What a reader looks for, in the reader's words; each member that is present narrows the answer.
/// `names` are alternatives.
record Wish(String words, List<String> names, Bounds bounds, Page page, Extras extras) {
  Wish {
    names = List.copyOf(names);
  }

  record Page(SortOrder order, int limit, @Nullable String after) {}

  /// What to tell besides.
  record Extras(Set<Facet> facets, boolean counted) {
    Extras {
      facets = Set.copyOf(facets);
    }

    boolean isEmpty() {
      return facets.isEmpty() && !counted;
    }
  }

  /// Names and nothing else: what other services look up, also while the index is being made.
  boolean isLookup() {
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
