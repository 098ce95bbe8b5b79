package nl.datapeil.catalog.quality.overview;

import static nl.datapeil.catalog.CatalogProblem.CURSOR_UNKNOWN;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Where a page ended: the score and key of its last line.
record Cursor(BigDecimal score, String key) {
  static final Cursor START = new Cursor(BigDecimal.valueOf(-1), "");

  private static final int LONGEST_SCORE = 20;

  static Cursor of(@Nullable String text) {
    if (text == null) {
      return START;
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var cut = plain.indexOf(' ');
      if (cut < 1 || cut > LONGEST_SCORE || plain.indexOf('\0') >= 0) {
        throw unknown();
      }
      return new Cursor(new BigDecimal(plain.substring(0, cut)), plain.substring(cut + 1));
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
