package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.LuceneDocuments.WORDS;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.datapeil.catalog.search.index.LiveSearcher;
import nl.datapeil.catalog.search.index.Reading;
import nl.datapeil.catalog.search.vocabulary.Expansion;
import org.apache.lucene.index.Term;

/// Terms that may stand for a word when the word itself finds little; found once for each search.
final class Alike {
  /// A word in so many documents is hardly a typing error.
  private static final int COMMON = 5;

  private final WordQueries words;
  private final LiveSearcher searcher;
  private final Expansion expansion;
  private final Map<String, Map<String, Float>> known = new HashMap<>();

  Alike(Reading reading) {
    words = WordQueries.ranking(reading.forms());
    searcher = reading.searcher();
    expansion = new Expansion(reading.vocabulary(), searcher.getIndexReader(), WORDS);
  }

  /// The parts of the word and, unless enough documents have the word itself, words of the index
  /// that look like it; each with its weight.
  Map<String, Float> of(String word) throws IOException {
    var before = known.get(word);
    if (before != null) {
      return before;
    }
    var all = words.parts(word);
    if (!isCommon(word)) {
      all.putAll(expansion.of(word));
    }
    known.put(word, all);
    return all;
  }

  private boolean isCommon(String word) throws IOException {
    for (var term : words.whole(word).keySet()) {
      if (searcher.documents(new Term(WORDS, term)) >= COMMON) {
        return true;
      }
    }
    return false;
  }
}
