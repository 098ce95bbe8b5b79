package nl.datapeil.privacy.decision.input;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.datapeil.privacy.decision.input.Source.OfDocument;

/// What the registers know about an activity beside its own terms.
///
/// @param negative assessments with an outcome that rules the activity out
/// @param consultations assessments whose residual risk waits for the supervisory authority
/// @param agreementsMissing processors and recipients without an agreement in force
/// @param pastRetention datasets whose contents had to be destroyed
/// @param documents everything that was looked at, for whoever reviews the decision
public record Facts(
    Dpia dpia,
    List<OfDocument> negative,
    List<OfDocument> consultations,
    List<String> agreementsMissing,
    Set<String> pastRetention,
    List<OfDocument> documents) {
  /// Whether there is a data protection impact assessment, as far as one is needed; the later, the
  /// more is known to be wrong.
  public enum Dpia {
    UNKNOWN,
    NOT_REQUIRED,
    IN_FORCE,
    MISSING
  }

  public Facts {
    negative = List.copyOf(negative);
    consultations = List.copyOf(consultations);
    agreementsMissing = List.copyOf(agreementsMissing);
    pastRetention = Set.copyOf(pastRetention);
    documents = List.copyOf(documents);
  }

  /// Nothing but the terms is known.
  public static Facts none() {
    return new Facts(Dpia.UNKNOWN, List.of(), List.of(), List.of(), Set.of(), List.of());
  }

  /// What two registers know together: all that stands in the way of either does.
  public Facts and(Facts other) {
    var retention = new TreeSet<>(pastRetention);
    retention.addAll(other.pastRetention);
    return new Facts(
        dpia.compareTo(other.dpia) >= 0 ? dpia : other.dpia,
        joined(negative, other.negative),
        joined(consultations, other.consultations),
        joined(agreementsMissing, other.agreementsMissing),
        retention,
        joined(documents, other.documents));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
