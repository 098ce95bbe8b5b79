package nl.datapeil.privacy.activity.terms;

import java.time.LocalDate;

/// How far an activity's current version is. It is read off, never stored, so no job can forget to
/// let an activity expire.
public enum Status {
  DRAFT,
  ADVISED,
  APPROVED,
  EXPIRED;

  /// An approval holds up to and including the review date.
  public static Status of(boolean advised, boolean approved, LocalDate reviewOn, LocalDate today) {
    if (approved) {
      return today.isAfter(reviewOn) ? EXPIRED : APPROVED;
    }
    return advised ? ADVISED : DRAFT;
  }
}
