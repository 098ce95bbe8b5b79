package nl.datapeil.catalog.search.wish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.datapeil.catalog.Sha256;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.catalog.search.query.SortOrder;
import org.jspecify.annotations.Nullable;

/// What a reader looks for, in the reader's words; each member that is present narrows the answer.
/// `names` are alternatives.
public record Wish(String words, List<String> names, Bounds bounds, Page page, Extras extras) {
  private static final int MARK_LENGTH = 16;

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

  /// Differs for wishes that are answered by other entries or in another order, and for no others.
  public String mark() {
    var values = new TreeMap<Facet, Set<String>>();
    bounds.values().forEach((facet, chosen) -> values.put(facet, new TreeSet<>(chosen)));
    var question =
        String.join(
            "\0",
            words.strip(),
            new TreeSet<>(names).toString(),
            values.toString(),
            "" + bounds.box(),
            "" + bounds.place(),
            "" + bounds.period(),
            page.order().parameter());
    return Sha256.of(question.getBytes(UTF_8)).substring(0, MARK_LENGTH);
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
