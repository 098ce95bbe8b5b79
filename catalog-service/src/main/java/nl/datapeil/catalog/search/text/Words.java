package nl.datapeil.catalog.search.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// A text as words: lower case, without accents, `camera's` as `camera`.
public final class Words {
  /// Letters of a word that count; more make no better word.
  static final int LONGEST = 64;

  private Words() {}

  /// Never fails, whatever the text; at most `most` words.
  public static List<String> of(String text, int most) {
    var words = new ArrayList<String>();
    var start = -1;
    for (var i = 0; i <= text.length() && words.size() < most; ) {
      var letter = i < text.length() ? text.codePointAt(i) : ' ';
      if (belongs(letter) && start < 0) {
        start = i;
      } else if (!belongs(letter) && start >= 0) {
        add(text.substring(start, i), words);
        start = -1;
      }
      i += Character.charCount(letter);
    }
    return words;
  }

  private static void add(String raw, List<String> words) {
    var word = folded(raw);
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  static boolean belongs(int letter) {
    return Character.isLetterOrDigit(letter)
        || letter == '\''
        || letter == '’'
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /// A word in the form in which words are compared; empty when nothing is left.
  public static String folded(String raw) {
    var cut = raw.substring(0, Math.min(raw.length(), LONGEST));
    var in = cut.toCharArray();
    var out = new char[in.length * 4];
    var length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    var word = new StringBuilder(length);
    for (var i = 0; i < length; i++) {
      if (Character.getType(out[i]) != Character.NON_SPACING_MARK) {
        word.append(Character.toLowerCase(out[i]));
      }
    }
    return withoutApostrophes(word);
  }

  private static String withoutApostrophes(StringBuilder word) {
    var end = word.length();
    if (end > 2 && word.charAt(end - 1) == 's' && word.charAt(end - 2) == '\'') {
      word.setLength(end - 2);
    }
    for (var i = word.length() - 1; i >= 0; i--) {
      if (word.charAt(i) == '\'') {
        word.deleteCharAt(i);
      }
    }
    return word.toString();
  }
}
