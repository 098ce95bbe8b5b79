package nl.datapeil.kit.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/// Values that no check refused and the database cannot hold: a time in the year 300,000, a text
/// with the character NUL, one that is longer than its column. The request is at fault, not the
/// service.
final class Unstorable {
  private static final Text TITLE = new Text("Invalid request", "Ongeldig verzoek");
  private static final Text DETAIL =
      new Text(
          "A value of the request cannot be stored: a time before the year 1 or after 9999, a text"
              + " with the character NUL, or one that is too long. Mend it, then send it again.",
          "Een waarde van het verzoek kan niet worden bewaard: een tijd voor het jaar 1 of na 9999,"
              + " een tekst met het teken NUL, of een te lange tekst. Verbeter haar en stuur het"
              + " opnieuw.");

  /// SQL:2023, part 2, section 24.1: class 22 is a data exception; PostgreSQL's 23514 a value that
  /// breaks the rule of its column.
  private static final String DATA_EXCEPTION = "22";

  private static final String CHECK_VIOLATION = "23514";

  private Unstorable() {}

  static boolean isIn(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(Unstorable::isOne);
  }

  /// A time that has no number of milliseconds overflows before it comes to the database.
  private static boolean isOne(Throwable cause) {
    return switch (cause) {
      case SQLException e -> {
        var state = String.valueOf(e.getSQLState());
        yield state.startsWith(DATA_EXCEPTION) || state.equals(CHECK_VIOLATION);
      }
      case ArithmeticException e -> "long overflow".equals(e.getMessage());
      default -> false;
    };
  }

  static Problem problem(Locale locale) {
    return Problem.of("INVALID_REQUEST", TITLE, 400, DETAIL, locale);
  }
}
