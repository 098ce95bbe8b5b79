package nl.datapeil.catalog.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Puts each word in the form in which words are compared; what is none is left out.
final class FoldedWords extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldedWords(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      var word = Words.folded(term.toString());
      if (!word.isEmpty()) {
        term.setEmpty().append(word);
        return true;
      }
    }
    return false;
  }
}
