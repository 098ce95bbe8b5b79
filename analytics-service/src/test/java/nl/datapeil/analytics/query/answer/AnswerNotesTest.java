package nl.datapeil.analytics.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerNotesTest {
  private static final Obligation CELL_KEY = perturb("CELL_KEY", "1.5");

  @Test
  void tellsTheLargestDeviationThatWasUsed() {
    assertThat(english(CELL_KEY, perturb("CELL_KEY", "1")))
        .filteredOn(note -> note.contains("perturbed"))
        .containsExactly(
            "Numbers of people are perturbed by at most 2, always the same for the same people.");
  }

  @Test
  void tellsNoBoundOfOneStepAmongSeveral() {
    for (var other : List.of(of("ROUND", 5L, null, null), perturb("GEOMETRIC", "1"))) {
      assertThat(english(CELL_KEY, other))
          .contains("Numbers of people are perturbed, always the same for the same people.")
          .noneMatch(note -> note.contains("at most") || note.contains("epsilon"));
    }
  }

  @Test
  void tellsTheMultiplesThatWereUsed() {
    assertThat(english(of("ROUND", 4L, null, null), of("ROUND", 6L, null, null)))
        .filteredOn(note -> note.contains("rounded"))
        .containsExactly("Numbers of people are rounded to multiples of 12.");
  }

  @Test
  void saysNothingOfExactNumbers() {
    assertThat(english(of("LOG", null, null, null))).isEmpty();
  }

  private static List<String> english(Obligation... obligations) {
    return AnswerNotes.of(Stream.of(obligations).toList()).stream().map(note -> note.en()).toList();
  }

  private static Obligation perturb(String method, String parameter) {
    return of("PERTURB", null, method, new BigDecimal(parameter));
  }

  private static Obligation of(
      String type, @Nullable Long base, @Nullable String method, @Nullable BigDecimal parameter) {
    return new Obligation(
        type, null, null, null, null, null, null, null, null, base, method, parameter);
  }
}
