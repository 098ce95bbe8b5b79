package nl.datapeil.privacy.breach.terms;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

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
    NOTE;

    /// The steps that are for other people than who takes this one.
    public Set<Step> ofWhoeverElse() {
      return switch (this) {
        case ADVISED -> EnumSet.of(AUTHORITY_DECIDED, SUBJECTS_DECIDED);
        case AUTHORITY_DECIDED, SUBJECTS_DECIDED -> EnumSet.of(ADVISED);
        case FILED, REVISED, ADVICE_ASKED, COMMUNICATED, REPORTED, CLOSED, NOTE ->
            EnumSet.noneOf(Step.class);
      };
    }
  }
}
