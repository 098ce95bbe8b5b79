package nl.datapeil.catalog.search;

import static nl.datapeil.catalog.CatalogProblem.CURSOR_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.entry.EntryReader;
import org.jspecify.annotations.Nullable;

/// Finds pages of datasets in three queries, however many there are: the places, the datasets and
/// all their columns.
@ApplicationScoped
@Transactional
class SearchService {
  private final SearchRepository places;
  private final EntryReader datasets;
  private final CatalogConfig config;

  SearchService(SearchRepository places, EntryReader datasets, CatalogConfig config) {
    this.places = places;
    this.datasets = datasets;
    this.config = config;
  }

  DatasetPage find(Wish wish, Sight sight, @Nullable String after, int limit) {
    var start = after == null ? null : read(after);
    var capped = Math.min(limit, config.paging().maxLimit());
    var oneMore = places.find(wish, sight, start, capped + 1);
    var page = oneMore.subList(0, Math.min(oneMore.size(), capped));
    var views = datasets.views(page.stream().map(Cursor::id).toList());
    return new DatasetPage(views, oneMore.size() > capped ? page.getLast().encoded() : null);
  }

  private static Cursor read(String after) {
    return Cursor.decoded(after)
        .orElseThrow(() ->
            CURSOR_UNKNOWN.because(
                "`after` is not the `next` of a page. Leave it out to begin at the first one.",
                "`after` is niet de `next` van een pagina. Laat het weg voor de eerste."));
  }
}
