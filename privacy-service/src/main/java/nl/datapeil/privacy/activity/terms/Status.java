package nl.datapeil.privacy.activity.terms;

import java.time.LocalDate;

/// How far an activity's current version is. It is read off, never stored, so no job can forget to
/// let an activity expire.
public enum Status {
  DRAFT,
  ADVISED,
  APPROVED,
  EXPIRED,
  WITHDRAWN;

  /// An approval holds up to and including the review date, unless it is withdrawn.
  public static Status of(
      boolean advised, boolean approved, boolean withdrawn, LocalDate reviewOn, LocalDate today) {
    if (withdrawn) {
      return WITHDRAWN;
    }
    if (approved) {
      return today.isAfter(reviewOn) ? EXPIRED : APPROVED;
    }
    return advised ? ADVISED : DRAFT;
  }
}
