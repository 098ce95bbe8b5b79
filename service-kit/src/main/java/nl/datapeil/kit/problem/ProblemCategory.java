package nl.datapeil.kit.problem;

/// What kind of failure happened, in terms of the caller; only the HTTP layer knows the status.
public enum ProblemCategory {
  INVALID,
  FORBIDDEN,
  NOT_FOUND,
  CONFLICT,
  /// Changed since the caller read it.
  STALE,
  /// Well-formed, but at odds with what the caller said before.
  CONTRADICTORY,
  UNAVAILABLE
}
