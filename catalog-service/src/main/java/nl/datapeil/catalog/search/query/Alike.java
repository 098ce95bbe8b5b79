package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.datapeil.catalog.search.index.Reading;

/// Terms that may stand for a word when the word itself finds little; found once for each search.
final class Alike {
  private final WordQueries words;
  private final Expansion expansion;
  private final Map<String, Map<String, Float>> known = new HashMap<>();

  Alike(Reading reading) {
    words = WordQueries.ranking(reading.forms());
    expansion = new Expansion(reading.searcher().getIndexReader());
  }

  /// The parts of the word and, unless enough documents have the word itself, words of the index
  /// that look like it; each with its weight.
  Map<String, Float> of(String word) throws IOException {
    var before = known.get(word);
    if (before != null) {
      return before;
    }
    var all = words.parts(word);
    if (!expansion.isCommon(words.whole(word).keySet())) {
      all.putAll(expansion.of(word));
    }
    known.put(word, all);
    return all;
  }
}
