package nl.datapeil.catalog.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "boom, boom, 0",
    "boom, bom, 1",
    "boom, booom, 1",
    "boom, boon, 1",
    "boom, obom, 1",
    "parkeren, prakeern, 2",
    "boom, riool, 3"
  })
  void countsErrors(String word, String other, int errors) {
    assertThat(errors(word, other)).isEqualTo(errors);
  }

  @Test
  void countsAsTheTableDoes() {
    var random = new SplittableRandom(3);

    for (var i = 0; i < 20_000; i++) {
      var word = word(random);
      var other = word(random);

      assertThat(errors(word, other)).as("%s %s", word, other).isEqualTo(byTable(word, other));
    }
  }

  private static int errors(String word, String other) {
    var letters = ("--" + other + "--").getBytes(StandardCharsets.UTF_8);
    return new Spelling(word, 2).errors(letters, 2, letters.length - 4);
  }

  private static String word(SplittableRandom random) {
    return random
        .ints(1L + random.nextInt(9), 'a', 'd')
        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
        .toString();
  }

  /// Letters too many, too few, others, and two changed about; no letter twice.
  private static int byTable(String a, String b) {
    var table = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        var other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + other, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
