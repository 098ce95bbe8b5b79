package nl.datapeil.catalog.datarequest;

/// How far a question is.
public enum RequestStatus {
  OPEN,
  /// A pilot works on it.
  IN_PILOT,
  ANSWERED,
  DECLINED,
  WITHDRAWN;

  boolean isOpen() {
    return this == OPEN || this == IN_PILOT;
  }
}
