package nl.datapeil.privacy;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// The forms in which values are sent, where Java takes more than we or PostgreSQL can keep.
final class InputForms {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private InputForms() {}

  static Instant instant(String value) {
    var instant = Instant.parse(value).truncatedTo(ChronoUnit.MICROS);
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new DateTimeException("out of range");
    }
    return instant;
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
}
