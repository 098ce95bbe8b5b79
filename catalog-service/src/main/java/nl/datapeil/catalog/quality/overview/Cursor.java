package nl.datapeil.catalog.quality.overview;

import static nl.datapeil.catalog.CatalogProblem.CURSOR_UNKNOWN;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Where a page ended: the score and key of its last line.
record Cursor(BigDecimal score, String key) {
  static final Cursor START = new Cursor(BigDecimal.valueOf(-1), "");

  /// No exponents: a few digits can stand for a number that takes hours to write out.
  private static final Pattern SCORE = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,2})?");

  static Cursor of(@Nullable String text) {
    if (text == null) {
      return START;
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var cut = plain.indexOf(' ');
      var score = plain.substring(0, Math.max(cut, 0));
      if (!SCORE.matcher(score).matches() || plain.indexOf('\0') >= 0) {
        throw unknown();
      }
      return new Cursor(new BigDecimal(score), plain.substring(cut + 1));
    } catch (IllegalArgumentException _) {
      throw unknown();
    }
  }

  /// The key as the id that it is in lists of datasets.
  UUID id() {
    try {
      return key.isEmpty() ? new UUID(0, 0) : UUID.fromString(key);
    } catch (IllegalArgumentException _) {
      throw unknown();
    }
  }

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((score.toPlainString() + " " + key).getBytes(StandardCharsets.UTF_8));
  }

  private static ProblemException unknown() {
    return CURSOR_UNKNOWN.because(
        "`after` is not the `next` of a page. Read the first page again.",
        "`after` is niet de `next` van een pagina. Lees de eerste pagina opnieuw.");
  }
}
