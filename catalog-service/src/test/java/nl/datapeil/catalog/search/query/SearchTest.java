package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.Documents.column;
import static nl.datapeil.catalog.search.index.Documents.described;
import static nl.datapeil.catalog.search.index.Documents.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.datapeil.catalog.search.text.Synonyms;
import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest extends SearchCase {
  @ParameterizedTest
  @CsvSource({
    "boom,Bomen",
    "bomen,Boom",
    "boom,Bomenkap",
    "kap,Bomenkap",
    "bomenkap,Kap van bomen",
    "financien,Financiën",
    "FINANCIËN,financien",
    "geluidsmeting,Geluidsmetingen",
    "geluid,Geluidsmetingen",
    "'\"geplante bomen\"',De geplante bomen van 2020",
    "eik or zomereik,Zomereik",
    "boom -kastanje,Bomen",
    "parkeerv,Parkeervakken",
    "parkeervaken,Parkeervakken",
    "luchtkwalitiet,Luchtkwaliteit",
    "rioolkolken,Kolken van het riool",
    "waar staan de bomen in de gemeente,Bomen",
    "camera's,Camera’s",
    "wilg,Knotwilgen",
    "kwispel,Hondekwispelaars"
  })
  void finds(String question, String title) {
    var wanted = titled(title);
    search.put(wanted, titled("Verkiezingsuitslagen"));

    assertThat(search.ids(question)).containsExactly(wanted.id());
  }

  @ParameterizedTest
  @CsvSource({
    "boom,Ontplofbare bommen",
    "boom -kap,Kap van bomen",
    "'\"bomen geplante\"',Geplante bomen",
    "zon,Milieuzones"
  })
  void doesNotFind(String question, String title) {
    search.put(titled(title), titled("Verkiezingsuitslagen"));

    assertThat(search.ids(question)).isEmpty();
  }

  @Test
  void findsEnglishByEnglishForms() {
    var trees = described("{'title': {'en': 'Planted trees'}}");
    search.put(trees, titled("Verkiezingen"));

    assertThat(search.ids("tree planting")).containsExactly(trees.id());
  }

  @Test
  void putsAWordItselfBeforeItsFormsBeforeCompounds() {
    var compound = titled("Bomenkaart");
    var form = titled("Boom");
    var itself = titled("Bomen");
    search.put(compound, form, itself);

    assertThat(search.ids("bomen")).containsExactly(itself.id(), form.id(), compound.id());
  }

  @Test
  void putsATitleBeforeAKeywordBeforeADescriptionBeforeAColumn() {
    var column = described(Ids.next(), "PUBLISHED", "{'title': 'A'}", column("wilg", null, "NONE"));
    var description = described("{'title': 'A', 'description': 'wilgen'}");
    var keyword = described("{'title': 'A', 'keyword': ['wilgen']}");
    var title = described("{'title': 'Wilgen'}");
    search.put(column, description, keyword, title);

    assertThat(search.ids("wilg"))
        .containsExactly(title.id(), keyword.id(), description.id(), column.id());
  }

  @Test
  void putsWhatIsMisspelledLast() {
    var itself = titled("Bom");
    var alike = titled("Boomstronken");
    search.put(alike, itself);

    assertThat(search.ids("bom")).startsWith(itself.id());
  }

  @Test
  void asksLessOfLongQuestionsThatNothingAnswersWhole() {
    var wanted = titled("Parkeervakken in het centrum");
    search.put(wanted, titled("Verkiezingen"));

    assertThat(search.ids("betaald parkeren centrum bezoekers")).containsExactly(wanted.id());
  }

  @Test
  void findsBySynonymsWithoutIndexingAgain() {
    var wanted = titled("Openbare verlichting");
    search.put(wanted, titled("Verkiezingen"));
    assertThat(search.ids("lantaarnpaal")).isEmpty();

    search.synonyms(Synonyms.of(List.of(List.of("openbare verlichting", "lantaarnpaal"))));

    assertThat(search.ids("lantaarnpalen")).containsExactly(wanted.id());
  }

  @Test
  void findsANameOfSeveralWordsByItsAbbreviation() {
    var wanted = titled("OVL Utrecht");
    search.put(wanted, titled("Verkiezingen"));
    search.synonyms(Synonyms.of(List.of(List.of("openbare verlichting", "ovl"))));

    assertThat(search.ids("openbare verlichting in Utrecht")).containsExactly(wanted.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "\"",
        "de",
        "& | ! ( )",
        ":*",
        "<->",
        "%",
        "\\",
        "-",
        "🌳",
        "   ",
        "\0",
        "-de",
        "a:b^2~"
      })
  void takesAnyWords(String question) {
    search.put(titled("Bomen"));

    assertThat(search.ids(question)).hasSizeLessThan(2);
  }

  @Test
  void takesNoise() {
    search.put(titled("Bomen en struiken"), titled("Verkiezingen"));
    var random = new Random(7);
    for (var i = 0; i < 500; i++) {
      var noise = new StringBuilder();
      random.ints(random.nextInt(80), 0, 0x11_0000).forEach(noise::appendCodePoint);
      random.ints(random.nextInt(40), 32, 127).forEach(noise::appendCodePoint);

      assertThat(search.ids(noise.toString())).hasSizeLessThan(3);
    }
  }

  @Test
  void takesVeryLongWordsAndQuestions() {
    search.put(titled("Bomen"));

    assertThat(search.ids("x".repeat(1_000_000))).isEmpty();
    assertThat(search.ids("boom ".repeat(100_000))).hasSize(1);
    assertThat(search.ids("boom\" -".repeat(10_000))).hasSizeLessThan(2);
  }
}
