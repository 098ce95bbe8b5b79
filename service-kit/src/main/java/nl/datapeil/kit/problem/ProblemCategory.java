package nl.datapeil.kit.problem;

/// What kind of failure happened, in terms of the caller; only the HTTP layer knows the status.
public enum ProblemCategory {
  INVALID,
  FORBIDDEN,
  NOT_FOUND,
  CONFLICT,
  /// Changed since the caller read it.
  STALE,
  /// Without the state that the caller read, where that is asked for (RFC 6585).
  UNCONDITIONAL,
  /// More than is taken at once.
  TOO_LARGE,
  /// Well-formed, but at odds with what the caller said before.
  CONTRADICTORY,
  UNAVAILABLE
}
