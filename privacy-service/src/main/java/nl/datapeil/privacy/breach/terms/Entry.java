package nl.datapeil.privacy.breach.terms;

import java.time.Instant;

/// A line of the timeline; lines are added, never changed. `recordedAt` says when it was written
/// down, `at` when it happened.
public record Entry(Instant at, Instant recordedAt, String by, Step step, String text) {
  /// What kind of line it is.
  public enum Step {
    FILED,
    REVISED,
    ADVICE_ASKED,
    ADVISED,
    AUTHORITY_DECIDED,
    SUBJECTS_DECIDED,
    COMMUNICATED,
    REPORTED,
    CLOSED,
    NOTE
  }
}
