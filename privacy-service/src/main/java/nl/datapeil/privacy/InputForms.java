package nl.datapeil.privacy;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/// The forms in which values are sent, where Java takes more than we or PostgreSQL can keep.
final class InputForms {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

  /// Its hexadecimal digits may look like anything.
  private static final Pattern ID =
      Pattern.compile("(?i)\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

  private InputForms() {}

  static Instant instant(String value) {
    var instant = Instant.parse(value).truncatedTo(ChronoUnit.MICROS);
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new DateTimeException("out of range");
    }
    return instant;
  }

  static boolean isCounted(LocalDate date) {
    return date.getYear() >= 1900 && date.getYear() <= 9999;
  }

  /// Refuses the short forms that [UUID#fromString] takes.
  static UUID id(String value) {
    if (value.length() != 36) {
      throw new IllegalArgumentException("not 36 characters");
    }
    return UUID.fromString(value);
  }

  /// PostgreSQL takes neither NUL nor half a surrogate pair.
  static boolean isStorable(String value) {
    return value
        .codePoints()
        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  static boolean isAbsoluteUri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /// Whether it holds nine digits that may be a citizen service number.
  static boolean mayNameACitizen(String text) {
    return NINE_DIGITS.matcher(withoutIds(text)).results().anyMatch(found -> passes(found.group()));
  }

  static String withoutIds(String text) {
    return ID.matcher(text).replaceAll(" ");
  }

  /// The eleven test: 9a + 8b + … + 2h - i is a multiple of eleven.
  private static boolean passes(String digits) {
    var sum = -Character.digit(digits.charAt(8), 10);
    for (var i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11 == 0;
  }
}
