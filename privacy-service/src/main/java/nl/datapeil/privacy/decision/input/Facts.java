package nl.datapeil.privacy.decision.input;

import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.decision.input.Source.OfDocument;

/// What the registers know about an activity beside its own terms, on the day they were asked.
///
/// @param documents everything that was looked at, for whoever reviews the decision
/// @param confidential whether only staff may know that the activity exists
public record Facts(List<Objection> objections, List<OfDocument> documents, boolean confidential) {
  public Facts {
    objections = List.copyOf(objections);
    documents = List.copyOf(documents);
  }

  public Facts(List<Objection> objections, List<OfDocument> documents) {
    this(objections, documents, false);
  }

  /// Nothing but the terms is known.
  public static Facts none() {
    return new Facts(List.of(), List.of());
  }

  /// What two registers know together: all that stands in the way of either does.
  public Facts and(Facts other) {
    return new Facts(
        joined(objections, other.objections),
        joined(documents, other.documents),
        confidential || other.confidential);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
