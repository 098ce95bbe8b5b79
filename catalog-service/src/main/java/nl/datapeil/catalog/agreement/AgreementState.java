package nl.datapeil.catalog.agreement;

/// Where an agreement stands on a day.
public enum AgreementState {
  DRAFT,
  /// Signed, and to begin.
  PLANNED,
  IN_FORCE,
  /// Its last day has passed.
  EXPIRED,
  /// Ended before its time.
  TERMINATED
}
