package nl.datapeil.catalog.search.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Turns each word into its forms, all at the same place.
final class FormsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> waiting = new ArrayDeque<>();
  private final WordForms forms;
  private final boolean english;

  FormsFilter(TokenStream words, WordForms forms, boolean english) {
    super(words);
    this.forms = forms;
    this.english = english;
  }

  @Override
  public boolean incrementToken() throws IOException {
    var next = waiting.poll();
    if (next != null) {
      term.setEmpty().append(next);
      step.setPositionIncrement(0);
      return true;
    }
    while (input.incrementToken()) {
      var word = Words.folded(term.toString());
      if (!word.isEmpty()) {
        spread(forms.of(word));
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }

  private void spread(Forms word) {
    term.setEmpty().append(word.exact());
    if (english) {
      waiting.add(Marks.ENGLISH + word.english());
    } else {
      waiting.add(Marks.DUTCH + word.dutch());
      word.parts().forEach(part -> waiting.add(Marks.PART + part));
    }
  }
}
