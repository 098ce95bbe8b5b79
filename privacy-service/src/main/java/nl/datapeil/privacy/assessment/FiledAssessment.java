package nl.datapeil.privacy.assessment;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import nl.datapeil.privacy.assessment.workflow.Status;
import org.jspecify.annotations.Nullable;

/// What a decision needs to know of an assessment; `kind` is what its form is, such as `DPIA`,
/// `status` is that of today, `outcomes` are levels such as `DPIA` → `required`.
public record FiledAssessment(
    URI uri,
    int version,
    String definition,
    String kind,
    Status status,
    Map<String, String> outcomes,
    @Nullable LocalDate reviewOn) {
  public FiledAssessment {
    outcomes = Map.copyOf(outcomes);
  }

  public boolean isA(String other) {
    return kind.equals(other);
  }

  /// It was judged, and nothing took its place.
  public boolean isJudged() {
    return counts() || wasUndone() || status == Status.CONSULTATION;
  }

  /// In force, be it that the review is due.
  public boolean counts() {
    return status == Status.IN_FORCE || status == Status.REVIEW_DUE;
  }

  /// Rejected, or withdrawn after it had been approved: only then it has a review date.
  public boolean wasUndone() {
    return status == Status.REJECTED || (status == Status.WITHDRAWN && reviewOn != null);
  }

  /// It counts, and this is among its outcomes, however sure.
  public boolean raises(String outcome) {
    return counts() && outcomes.containsKey(outcome);
  }

  /// It counts, and its outcome is that this is required.
  public boolean demands(String outcome) {
    return counts() && "required".equals(outcomes.get(outcome));
  }
}
