package nl.datapeil.kit.problem;

import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// Parameters of the path or the query of which JAX-RS could not read the value; it does not say
/// which.
final class Unconvertible {
  private static final Text TITLE = new Text("Bad request", "Ongeldig verzoek");

  private static final Text NO_ID =
      new Text(
          "An id in the path or the query is no UUID, such as"
              + " 01893a6e-7c4a-7cc1-9f4b-2d1f0a6a3f10.",
          "Een id in het pad of de query is geen UUID, zoals"
              + " 01893a6e-7c4a-7cc1-9f4b-2d1f0a6a3f10.");

  private static final Text NO_TIME =
      new Text(
          "A date or time in the path or the query is not written as 2026-01-31 or"
              + " 2026-01-31T12:00:00Z, whichever openapi.json says.",
          "Een datum of tijd in het pad of de query is niet geschreven als 2026-01-31 of"
              + " 2026-01-31T12:00:00Z, naar wat openapi.json zegt.");

  private static final Text NO_NUMBER =
      new Text(
          "A number in the path or the query is no whole number, or too large.",
          "Een getal in het pad of de query is geen geheel getal, of te groot.");

  private Unconvertible() {}

  static Problem problem(Throwable failure, Locale locale) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .flatMap(Unconvertible::reason)
        .findFirst()
        .map(reason -> Problem.of("BAD_REQUEST", TITLE, 400, reason, locale))
        .orElseGet(() -> StandardProblems.of(400, locale));
  }

  private static Stream<Text> reason(Throwable cause) {
    return switch (cause) {
      case DateTimeParseException _ -> Stream.of(NO_TIME);
      case NumberFormatException e -> Stream.of(isOfId(e) ? NO_ID : NO_NUMBER);
      case IllegalArgumentException e when String.valueOf(e.getMessage()).contains("UUID") ->
          Stream.of(NO_ID);
      default -> Stream.empty();
    };
  }

  /// One that has the length of an id and a letter that is no digit.
  private static boolean isOfId(NumberFormatException failure) {
    return Stream.of(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(UUID.class.getName()));
  }
}
