package nl.datapeil.analytics.privacy;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNKNOWN;
import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;

/// Fulfils RECIPIENTS and EXPIRY: the answer is for one of the recipients, on a day that is
/// allowed.
public final class Audience {
  private Audience() {}

  /// Ends the request when it is not, or when that cannot be told.
  public static void require(Obligation obligation, Caller.Known caller, LocalDate today) {
    switch (obligation.type()) {
      case "RECIPIENTS" -> requireRecipient(obligation, caller);
      case "EXPIRY" -> requireInTime(obligation, today);
      default -> {}
    }
  }

  private static void requireRecipient(Obligation obligation, Caller.Known caller) {
    var allowed = obligation.recipients();
    if (allowed == null) {
      throw unclear(obligation);
    }
    if (!allowed.contains("person:" + caller.id())
        && caller.roles().stream().noneMatch(role -> allowed.contains("role:" + role))) {
      throw OBLIGATION_UNMET.because(
          "The answer may be received by %s only.",
          "Het antwoord is alleen bestemd voor %s.", String.join(", ", allowed));
    }
  }

  private static void requireInTime(Obligation obligation, LocalDate today) {
    LocalDate until;
    try {
      until = LocalDate.parse(Objects.requireNonNullElse(obligation.until(), ""));
    } catch (DateTimeException _) {
      throw unclear(obligation);
    }
    if (today.isAfter(until)) {
      throw OBLIGATION_UNMET.because(
          "The data could be used until %s.",
          "De gegevens konden tot en met %s worden gebruikt.", until);
    }
  }

  private static ProblemException unclear(Obligation obligation) {
    return OBLIGATION_UNKNOWN.because(
        "The privacy service permits the query under an obligation that is not clear: %s.",
        "De privacydienst staat de vraag toe onder een verplichting die niet duidelijk is: %s.",
        obligation.type());
  }
}
