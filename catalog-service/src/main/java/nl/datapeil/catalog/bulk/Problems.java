package nl.datapeil.catalog.bulk;

import java.util.List;
import java.util.Locale;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.kit.problem.ProblemCategory;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.StandardProblems;
import nl.datapeil.kit.problem.Text;

/// The problem that a write alone would have been answered with.
final class Problems {
  private Problems() {}

  static Problem of(ProblemException e, Locale locale) {
    var status = status(e.type().category());
    var bare = Problem.of(e.type().name(), e.type().title(), status, e.detail(), locale);
    return new Problem(
        bare.type(),
        bare.title(),
        bare.status(),
        bare.detail(),
        bare.code(),
        e.violations().stream()
            .map(v -> new Problem.Violation(v.field(), v.message().in(locale)))
            .toList(),
        List.of(),
        bare.traceId());
  }

  static Problem unreadable(Locale locale) {
    return Problem.of(
        "UNREADABLE_BODY",
        new Text("Unreadable request body", "Onleesbare inhoud"),
        400,
        new Text(
            "`id` or `body` is missing, or `body` is not what this action takes.",
            "`id` of `body` ontbreekt, of `body` is niet wat deze actie aanneemt."),
        locale);
  }

  static Problem unconditional(Locale locale) {
    return Problem.of(
        "PRECONDITION_REQUIRED",
        new Text("Condition needed", "Voorwaarde nodig"),
        428,
        new Text(
            "Put in `ifMatch` the ETag of the entry as you read it; * means whatever it is now.",
            "Zet in `ifMatch` de ETag van de beschrijving zoals u die las; * betekent hoe zij nu"
                + " ook is."),
        locale);
  }

  static Problem unexpected(Locale locale) {
    return StandardProblems.of(500, locale);
  }

  /// An earlier operation failed and the caller asked for none after it.
  static Problem skipped(Locale locale) {
    return Problem.of(
        "OPERATION_SKIPPED",
        new Text("Skipped", "Overgeslagen"),
        424,
        new Text(
            "An earlier operation failed and you asked for handling=strict.",
            "Een eerdere bewerking mislukte en u vroeg om handling=strict."),
        locale);
  }

  private static int status(ProblemCategory category) {
    return switch (category) {
      case INVALID -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case CONTRADICTORY -> 422;
      case UNCONDITIONAL -> 428;
      case UNAVAILABLE -> 503;
    };
  }
}
