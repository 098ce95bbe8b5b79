package nl.datapeil.catalog.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.search.document.SearchDocument.Piece;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.catalog.search.text.Marks;
import nl.datapeil.catalog.search.text.WordForms;
import nl.datapeil.catalog.search.text.Words;

/// The words of a document in all their forms, each with how much it says: more in a title than in
/// the name of a column, more in a short text than in a long one. So one list of documents for each
/// word tells how well they answer, instead of one in each zone.
final class DocumentWords {
  /// What a word says once in a text of usual length that counts for 1.
  private static final float UNIT = 16;

  /// Saying this much is worth half of saying it endlessly.
  static final float HALF = 3.0f * UNIT;

  /// How much the length of a text matters, from 0 to 1.
  private static final float LENGTH = 0.75f;

  private final WordForms forms;
  private final Map<String, Float> said = new HashMap<>();

  private DocumentWords(WordForms forms) {
    this.forms = forms;
  }

  static Map<String, Integer> of(List<Piece> pieces, WordForms forms) {
    var words = new DocumentWords(forms);
    for (var zone : Zone.values()) {
      words.add(zone, pieces);
    }
    var whole = new HashMap<String, Integer>();
    words.said.forEach((term, much) -> whole.put(term, Math.max(1, Math.round(much))));
    return whole;
  }

  private void add(Zone zone, List<Piece> pieces) {
    var length = 0;
    var texts = new ArrayList<List<String>>();
    for (var piece : pieces) {
      var words =
          piece.zone() == zone ? Words.of(piece.text(), Integer.MAX_VALUE) : List.<String>of();
      texts.add(words);
      length += words.size();
    }
    var each = UNIT * zone.weight() / (1 - LENGTH + LENGTH * length / zone.usualLength());
    for (var i = 0; i < texts.size(); i++) {
      for (var word : texts.get(i)) {
        add(word, pieces.get(i).english(), each);
      }
    }
  }

  private void add(String word, boolean english, float much) {
    var meant = forms.of(word);
    say(meant.exact(), much);
    if (english) {
      say(Marks.ENGLISH + meant.english(), much);
    } else {
      say(Marks.DUTCH + meant.dutch(), much);
      meant.parts().forEach(part -> say(Marks.PART + part, much));
    }
  }

  private void say(String term, float much) {
    said.merge(term, much, Float::sum);
  }
}
