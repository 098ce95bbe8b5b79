package nl.datapeil.privacy.assessment.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where an assessment stands. All but `REVIEW_DUE` are stored; that one is read off by date, so no
/// job can forget it.
public enum Status {
  DRAFT,
  IN_REVIEW,
  ADVICE,
  DECISION,
  /// Approved, but the supervisory authority must be consulted first (GDPR art. 36).
  CONSULTATION,
  IN_FORCE,
  REVIEW_DUE,
  SUPERSEDED,
  WITHDRAWN,
  REJECTED;

  /// It holds up to and including the review date.
  public Status on(LocalDate today, @Nullable LocalDate reviewOn) {
    return this == IN_FORCE && reviewOn != null && today.isAfter(reviewOn) ? REVIEW_DUE : this;
  }
}
