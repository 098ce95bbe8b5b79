package nl.datapeil.catalog.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.util.CharTokenizer;

/// How texts go into the index for phrases: the words as they were written.
public final class Analysis extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = CharTokenizer.fromTokenCharPredicate(Words::belongs);
    return new TokenStreamComponents(words, new FoldedWords(words));
  }

  /// Phrases do not run from one value of a field into the next.
  @Override
  public int getPositionIncrementGap(String field) {
    return 10;
  }
}
