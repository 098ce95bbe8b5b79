package nl.datapeil.catalog.search.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Finds the forms of words and remembers those it met: a few words make up most text.
public final class WordForms {
  private static final int REMEMBERED = 200_000;

  private final Compounds compounds;
  private final Map<String, Forms> met = new ConcurrentHashMap<>();

  public WordForms(Lexicon lexicon) {
    compounds = new Compounds(lexicon);
  }

  /// `word` as [Words] makes them.
  public Forms of(String word) {
    var known = met.get(word);
    if (known != null) {
      return known;
    }
    if (met.size() >= REMEMBERED) {
      met.clear();
    }
    var forms = new Forms(word, DutchStem.of(word), english(word), compounds.partsOf(word));
    met.put(word, forms);
    return forms;
  }

  /// After the lexicon learned words, compounds may fall apart differently.
  public void forget() {
    met.clear();
  }

  private static String english(String word) {
    var stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
