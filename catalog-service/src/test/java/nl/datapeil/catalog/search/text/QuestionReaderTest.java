package nl.datapeil.catalog.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.datapeil.catalog.search.text.Question.Clause;
import nl.datapeil.catalog.search.text.Question.Operand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {
  @Test
  void needsEveryWord() {
    assertThat(QuestionReader.read("Geplante bomen").needed())
        .containsExactly(needed("geplante"), needed("bomen"));
  }

  @Test
  void keepsQuotedWordsTogether() {
    var question = QuestionReader.read("\"de geplante Bomen\" 2020");

    assertThat(question.needed())
        .containsExactly(needed("de", "geplante", "bomen"), needed("2020"));
  }

  @Test
  void readsMinusAsUnwanted() {
    var question = QuestionReader.read("boom -kastanje");

    assertThat(question.needed()).containsExactly(needed("boom"));
    assertThat(question.unwanted()).containsExactly(needed("kastanje"));
  }

  @Test
  void readsOrAsEither() {
    var either =
        new Clause(List.of(new Operand(List.of("eik")), new Operand(List.of("beuk"))), false);

    assertThat(QuestionReader.read("eik or beuk").needed()).containsExactly(either);
    assertThat(QuestionReader.read("eik OF beuk").needed()).containsExactly(either);
  }

  @Test
  void leavesOutWordsThatOnlyMakeASentence() {
    var question = QuestionReader.read("Waar staan de bomen in onze stad?");

    assertThat(question.needed().getFirst()).isEqualTo(needed("bomen"));
    assertThat(question.needed().getLast().weak()).isTrue();
  }

  @Test
  void keepsThemWhenThereAreNoOthers() {
    assertThat(QuestionReader.read("de").needed()).containsExactly(needed("de"));
    assertThat(QuestionReader.read("gegevens").needed()).containsExactly(needed("gegevens"));
  }

  @Test
  void writesWordsAlike() {
    assertThat(QuestionReader.read("FINANCIËN Camera's auto’s").needed())
        .containsExactly(needed("financien"), needed("camera"), needed("auto"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", "--", "\"", "\"\"", "-\"", "or", "or or", "- or \"", "🌳", "\0", "a\"b\"c",
        "' ' '"
      })
  void readsAnything(String typed) {
    assertThat(QuestionReader.read(typed).unwanted()).isEmpty();
  }

  @Test
  void readsNoise() {
    var random = new Random(42);
    for (var i = 0; i < 2_000; i++) {
      var text =
          random
              .ints(random.nextInt(60), 0, 0x2fff)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      assertThat(QuestionReader.read(text).needed()).hasSizeLessThan(25);
    }
  }

  @Test
  void takesOnlySoManyWords() {
    assertThat(QuestionReader.read("boom ".repeat(100_000)).needed()).hasSize(24);
  }

  private static Clause needed(String... words) {
    return new Clause(List.of(new Operand(List.of(words))), false);
  }
}
