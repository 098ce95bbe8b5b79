package nl.datapeil.catalog.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class WordListTest {
  private final WordList words =
      list("bodem", "bom", "bomen", "boom", "boomkap", "grond", "rioolbom");

  @Test
  void findsWhatBeginsSo() throws IOException {
    var found = new ArrayList<String>();

    words.beginning("bo", place -> found.add(words.word(place)));

    assertThat(found).containsExactly("bodem", "bom", "bomen", "boom", "boomkap");
  }

  @Test
  void findsWhatIsSpelledNearlySo() throws IOException {
    var found = new ArrayList<String>();

    words.near(new Spelling("bomm", 1), place -> found.add(words.word(place)));

    assertThat(found).containsExactly("bom", "boom");
  }

  @Test
  void findsWhatHoldsItAndNoPiecesOfTwoWords() throws IOException {
    var found = new ArrayList<String>();

    words.holding("bom", place -> found.add(words.word(place)));
    words.holding("mbom", place -> found.add(words.word(place)));

    assertThat(found).containsExactly("bom", "bomen", "rioolbom");
  }

  @Test
  void countsAWordOfSeveralFieldsTogether() {
    var made = new WordListMaker();
    made.add(new BytesRef("boom"), 2, true);
    made.add(new BytesRef("boom"), 3, false);

    var list = made.made();

    assertThat(list.size()).isEqualTo(1);
    assertThat(list.documents(0)).isEqualTo(5);
  }

  @Test
  void passesOverWordsThatNameNothing() throws IOException {
    var made = new WordListMaker();
    made.add(new BytesRef("rioolbom"), 2, false);
    var list = made.made();
    var found = new ArrayList<Integer>();

    list.holding("bom", found::add);

    assertThat(found).isEmpty();
  }

  private static WordList list(String... words) {
    var made = new WordListMaker();
    List.of(words).forEach(word -> made.add(new BytesRef(word), 1, true));
    return made.made();
  }
}
