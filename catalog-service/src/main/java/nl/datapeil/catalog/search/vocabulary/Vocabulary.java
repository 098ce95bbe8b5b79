package nl.datapeil.catalog.search.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// The words of an index, segment by segment: read once, forgotten with their segment.
public final class Vocabulary {
  private final List<String> names;
  private final List<String> others;
  private final Map<IndexReader.CacheKey, WordList> lists = new ConcurrentHashMap<>();

  /// Words of all these fields may be meant; parts of words are sought in those of names.
  public Vocabulary(List<String> names, List<String> others) {
    this.names = List.copyOf(names);
    this.others = List.copyOf(others);
  }

  record Part(LeafReader segment, WordList words) {}

  /// Reads what is new, so that no question has to.
  public void learn(IndexReader reader) throws IOException {
    of(reader);
  }

  List<Part> of(IndexReader reader) throws IOException {
    var parts = new ArrayList<Part>();
    for (var leaf : reader.leaves()) {
      parts.add(new Part(leaf.reader(), of(leaf.reader())));
    }
    return parts;
  }

  private WordList of(LeafReader segment) throws IOException {
    var cache = segment.getCoreCacheHelper();
    if (cache == null) {
      return WordList.of(segment, names, others);
    }
    var known = lists.get(cache.getKey());
    if (known == null) {
      known = WordList.of(segment, names, others);
      if (lists.putIfAbsent(cache.getKey(), known) == null) {
        cache.addClosedListener(lists::remove);
      }
    }
    return known;
  }
}
