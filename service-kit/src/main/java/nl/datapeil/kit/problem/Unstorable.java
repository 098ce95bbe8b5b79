package nl.datapeil.kit.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Values that no check refused and the database cannot hold: a time in the year 300,000, a text
/// with the character NUL, one that is longer than its column. The request is at fault, not the
/// service. Other faults of data, such as a division by zero, are ours or of what is stored.
final class Unstorable {
  private static final Text TITLE = new Text("Invalid request", "Ongeldig verzoek");
  private static final Text DETAIL =
      new Text(
          "A value of the request cannot be stored: a time before the year 1 or after 9999, a text"
              + " with the character NUL, or one that is too long. Mend it, then send it again.",
          "Een waarde van het verzoek kan niet worden bewaard: een tijd voor het jaar 1 of na 9999,"
              + " een tekst met het teken NUL, of een te lange tekst. Verbeter haar en stuur het"
              + " opnieuw.");

  /// Of SQL:2023, part 2, section 24.1: too long, out of range, no time, a time out of range, a
  /// character that is none.
  private static final Set<String> VALUES = Set.of("22001", "22003", "22007", "22008", "22021");

  /// In PostgreSQL: breaks the rule of its column.
  private static final String CHECK_VIOLATION = "23514";

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private Unstorable() {}

  /// `method` is that of the request.
  static boolean isIn(Throwable failure, String method) {
    return causes(failure).anyMatch(Unstorable::isOne)
        || (WITH_BODY.contains(method) && breaksARule(failure));
  }

  /// A rule that the checks of a request lack, or a mistake of ours: to be looked into either way.
  static boolean breaksARule(Throwable failure) {
    return causes(failure).anyMatch(cause -> stateOf(cause).equals(CHECK_VIOLATION));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }

  /// A time that has no number of milliseconds overflows before it comes to the database.
  private static boolean isOne(Throwable cause) {
    return VALUES.contains(stateOf(cause))
        || (cause instanceof ArithmeticException e && "long overflow".equals(e.getMessage()));
  }

  private static String stateOf(Throwable cause) {
    return cause instanceof SQLException e ? String.valueOf(e.getSQLState()) : "";
  }

  static Problem problem(Locale locale) {
    return Problem.of("INVALID_REQUEST", TITLE, 400, DETAIL, locale);
  }
}
