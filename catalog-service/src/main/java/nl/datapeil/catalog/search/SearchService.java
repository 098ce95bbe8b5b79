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
import nl.datapeil.catalog.reference.HiddenEntries;
import nl.datapeil.catalog.reference.Unseen;
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
import org.jspecify.annotations.Nullable;

/// Finds pages of entries: the index tells which, the database what they are. Not one transaction:
/// the index is waited for without holding a connection.
@ApplicationScoped
class SearchService {
  private final IndexKeeper index;
  private final SearchWords words;
  private final EntryFeed feed;
  private final EntryReader entries;
  private final HiddenEntries hidden;
  private final CatalogConfig config;

  SearchService(
      IndexKeeper index,
      SearchWords words,
      EntryFeed feed,
      EntryReader entries,
      HiddenEntries hidden,
      CatalogConfig config) {
    this.index = index;
    this.words = words;
    this.feed = feed;
    this.entries = entries;
    this.hidden = hidden;
    this.config = config;
  }

  EntryPage find(Wish wish, Sight sight) {
    var everything = sight == Sight.EVERYTHING;
    var after = wish.page().after() == null ? null : place(wish.page().after(), wish);
    var limit = Math.min(wish.page().limit(), config.paging().maxLimit());
    var catalogs = isAboutCatalogs(wish) ? hidden.catalogs(sight) : Unseen.NOTHING;
    var bounds = bounds(wish, everything).without(Facet.CATALOG, catalogs.names());
    var found =
        wish.isLookup()
            ? lookedUp(wish, everything, after, limit)
            : searched(wish, bounds, everything, new Asked.Page(wish.page().order(), limit, after));
    var next = found.more() ? found.places().getLast().encoded(wish.mark()) : null;
    return new EntryPage(
        entries.visible(found.places().stream().map(Place::id).toList(), sight),
        next,
        found.count(),
        wish.extras().facets().isEmpty() ? null : facets(found.facets(), catalogs));
  }

  /// What a hidden catalogue lists may be seen, but neither asked nor counted by it.
  private static boolean isAboutCatalogs(Wish wish) {
    return wish.bounds().values().containsKey(Facet.CATALOG)
        || wish.extras().facets().contains(Facet.CATALOG);
  }

  /// Words of which none can be looked for find nothing; no words at all find everything.
  private Found searched(Wish wish, Bounds bounds, boolean everything, Asked.Page page) {
    var question = QuestionReader.read(wish.words());
    var senseless = question.isEmpty() && !wish.words().isBlank();
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

  private static Map<String, List<Bucket>> facets(
      Map<Facet, List<Bucket>> facets, Unseen catalogs) {
    return facets.entrySet().stream()
        .collect(
            Collectors.toMap(
                facet -> facet.getKey().parameter(),
                facet ->
                    facet.getValue().stream()
                        .filter(bucket -> !catalogs.has(bucket.value()))
                        .toList()));
  }

  private static Place place(String after, Wish wish) {
    return Place.decoded(after, wish.page().order(), wish.mark())
        .orElseThrow(() ->
            CURSOR_UNKNOWN.because(
                "`after` is not the `next` of a page of this search: with the same words, filters"
                    + " and sort. Leave it out to begin at the first one.",
                "`after` is niet de `next` van een pagina van deze zoekvraag: met dezelfde woorden,"
                    + " filters en volgorde. Laat het weg voor de eerste."));
  }
}
