package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.index.Index;
import nl.datapeil.catalog.search.index.Position;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.catalog.search.query.Asked.Page;
import nl.datapeil.catalog.search.text.QuestionReader;
import nl.datapeil.catalog.search.text.Synonyms;
import org.jspecify.annotations.Nullable;

/// An index to ask.
final class SearchFixture implements AutoCloseable {
  private final Index index;
  private Synonyms synonyms = Synonyms.of(List.of());

  SearchFixture(Path folder) {
    try {
      index = Index.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(SearchDocument... documents) {
    try {
      for (var document : documents) {
        index.put(document);
      }
      index.show(new Position(index.position().seq() + 1, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void synonyms(Synonyms wanted) {
    synonyms = wanted;
  }

  List<UUID> ids(String question) {
    return ids(find(question, Bounds.NONE, SortOrder.RELEVANCE, 50, null, false));
  }

  List<UUID> ids(String question, Bounds bounds) {
    return ids(find(question, bounds, SortOrder.RELEVANCE, 50, null, false));
  }

  List<UUID> idsForStaff(String question) {
    return ids(find(question, Bounds.NONE, SortOrder.RELEVANCE, 50, null, true));
  }

  Found find(
      String question,
      Bounds bounds,
      SortOrder order,
      int limit,
      @Nullable Place after,
      boolean staff) {
    var page = new Page(order, limit, after);
    var facets = EnumSet.allOf(Facet.class);
    return run(
        new Asked(QuestionReader.read(question), synonyms, bounds, page, facets, true), staff);
  }

  Found run(Asked asked, boolean staff) {
    try (var reading = index.read(staff)) {
      return Search.run(reading, asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Bounds only(Facet facet, String... values) {
    var map = new EnumMap<Facet, Set<String>>(Map.of(facet, Set.of(values)));
    return new Bounds(map, null, null, null);
  }

  static List<UUID> ids(Found found) {
    return found.places().stream().map(Place::id).toList();
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
