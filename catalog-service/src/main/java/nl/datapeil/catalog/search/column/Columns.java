package nl.datapeil.catalog.search.column;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// The columns of an index: read when they are first counted, forgotten with their segment.
public final class Columns {
  private final char separator;
  private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();
  private final Map<IndexReader.CacheKey, Map<String, Column>> columns = new ConcurrentHashMap<>();

  /// `separator` stands between a code and its label.
  public Columns(char separator) {
    this.separator = separator;
  }

  /// Reads the columns that were counted before, so that no question has to.
  public void learn(IndexReader reader) throws IOException {
    for (var field : Set.copyOf(dictionaries.keySet())) {
      for (var leaf : reader.leaves()) {
        of(leaf.reader(), field);
      }
    }
  }

  Dictionary dictionary(String field) {
    return dictionaries.computeIfAbsent(field, _ -> new Dictionary(separator));
  }

  Column of(LeafReader segment, String field) throws IOException {
    var cache = segment.getCoreCacheHelper();
    if (cache == null) {
      return Column.of(segment, field, dictionary(field));
    }
    var known = columns.get(cache.getKey());
    if (known == null) {
      known = new ConcurrentHashMap<>();
      var other = columns.putIfAbsent(cache.getKey(), known);
      if (other == null) {
        cache.addClosedListener(columns::remove);
      } else {
        known = other;
      }
    }
    var column = known.get(field);
    if (column == null) {
      column = Column.of(segment, field, dictionary(field));
      known.put(field, column);
    }
    return column;
  }
}
