package nl.datapeil.catalog.search.text;

import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.util.CharTokenizer;

/// How texts go into the index: each word in all its forms at its place. A text is Dutch unless it
/// is said to be English.
public final class Analysis extends Analyzer {
  private final WordForms forms;

  public Analysis(WordForms forms) {
    this.forms = forms;
  }

  /// An English text, ready to be read.
  public TokenStream english(String text) {
    var words = CharTokenizer.fromTokenCharPredicate(Words::belongs);
    words.setReader(new StringReader(text));
    return new FormsFilter(words, forms, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = CharTokenizer.fromTokenCharPredicate(Words::belongs);
    return new TokenStreamComponents(words, new FormsFilter(words, forms, false));
  }

  /// Phrases do not run from one value of a field into the next.
  @Override
  public int getPositionIncrementGap(String field) {
    return 10;
  }
}
