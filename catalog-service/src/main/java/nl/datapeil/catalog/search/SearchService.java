package nl.datapeil.catalog.search;

import static nl.datapeil.catalog.CatalogProblem.CURSOR_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.entry.EntryReader;
import nl.datapeil.catalog.entry.EntryView;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.query.Asked;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.catalog.search.query.Found;
import nl.datapeil.catalog.search.query.Found.Bucket;
import nl.datapeil.catalog.search.query.Place;
import nl.datapeil.catalog.search.query.Search;
import nl.datapeil.catalog.search.query.SortOrder;
import nl.datapeil.catalog.search.query.Strictness;
import nl.datapeil.catalog.search.text.QuestionReader;
import nl.datapeil.catalog.search.wish.Wish;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// Finds pages of entries: the index tells which, the database what they are. Not one transaction:
/// the index is waited for without holding a connection.
@ApplicationScoped
class SearchService {
  private final IndexKeeper index;
  private final SearchWords words;
  private final EntryFeed feed;
  private final EntryReader entries;
  private final CatalogConfig config;

  SearchService(
      IndexKeeper index,
      SearchWords words,
      EntryFeed feed,
      EntryReader entries,
      CatalogConfig config) {
    this.index = index;
    this.words = words;
    this.feed = feed;
    this.entries = entries;
    this.config = config;
  }

  EntryPage find(Wish wish, Sight sight) {
    var everything = sight == Sight.EVERYTHING;
    var after = wish.page().after() == null ? null : place(wish.page());
    var limit = Math.min(wish.page().limit(), config.paging().maxLimit());
    var found =
        wish.isLookup()
            ? lookedUp(wish, everything, after, limit)
            : searched(wish, everything, new Asked.Page(wish.page().order(), limit, after));
    var next = found.more() ? found.places().getLast().encoded() : null;
    return new EntryPage(
        views(found, everything),
        next,
        found.count(),
        wish.extras().facets().isEmpty() ? null : facets(found.facets()));
  }

  /// Words of which none can be looked for find nothing; no words at all find everything.
  private Found searched(Wish wish, boolean everything, Asked.Page page) {
    var question = QuestionReader.read(wish.words());
    var senseless = question.isEmpty() && !wish.words().isBlank();
    var bounds = bounds(wish, everything);
    var asked =
        new Asked(
            question,
            words.synonyms(),
            senseless ? bounds.among(Set.of()) : bounds,
            page,
            wish.extras().facets(),
            wish.extras().counted());
    try (var reading = index.read(everything)) {
      return Search.run(reading, asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Bounds bounds(Wish wish, boolean everything) {
    if (wish.names().isEmpty()) {
      return wish.bounds();
    }
    var ids = named(wish.names(), everything, null, wish.names().size());
    return wish.bounds().among(Set.copyOf(ids));
  }

  private Found lookedUp(Wish wish, boolean everything, @Nullable Place after, int limit) {
    var ids = named(wish.names(), everything, after == null ? null : after.id(), limit + 1);
    var places =
        ids.stream()
            .limit(limit)
            .map(id -> new Place(SortOrder.RELEVANCE, Strictness.ALL, 0, 0, "", id))
            .toList();
    return new Found(places, ids.size() > limit, null, Map.of());
  }

  private List<UUID> named(List<String> names, boolean everything, @Nullable UUID after, int most) {
    try {
      return feed.named(names, everything, after, most);
    } catch (SQLException e) {
      throw new IllegalStateException("Names cannot be looked up", e);
    }
  }

  /// What was hidden a moment ago, after the index was asked, stays hidden.
  private List<EntryView> views(Found found, boolean everything) {
    return entries.views(found.places().stream().map(Place::id).toList()).stream()
        .filter(view -> everything || view.status() == Status.PUBLISHED)
        .toList();
  }

  private static Map<String, List<Bucket>> facets(Map<Facet, List<Bucket>> facets) {
    return facets.entrySet().stream()
        .collect(Collectors.toMap(facet -> facet.getKey().parameter(), Map.Entry::getValue));
  }

  private static Place place(Wish.Page page) {
    return Place.decoded(page.after() == null ? "" : page.after(), page.order())
        .orElseThrow(() ->
            CURSOR_UNKNOWN.because(
                "`after` is not the `next` of a page in this order. Leave it out to begin at the"
                    + " first one.",
                "`after` is niet de `next` van een pagina in deze volgorde. Laat het weg voor de"
                    + " eerste."));
  }
}
