package nl.datapeil.catalog.search.text;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Words that go into the index as if they stood there so many times.
public final class WeighedWords extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> words;
  private Iterator<Map.Entry<String, Integer>> each;

  public WeighedWords(Map<String, Integer> words) {
    this.words = Map.copyOf(words);
    each = this.words.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!each.hasNext()) {
      return false;
    }
    clearAttributes();
    var word = each.next();
    term.append(word.getKey());
    frequency.setTermFrequency(word.getValue());
    return true;
  }

  @Override
  public void reset() {
    each = words.entrySet().iterator();
  }
}
