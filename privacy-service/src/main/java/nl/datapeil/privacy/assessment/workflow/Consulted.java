package nl.datapeil.privacy.assessment.workflow;

/// How far the consultation of the supervisory authority is.
public enum Consulted {
  NOT,
  RUNNING,
  /// Concluded; the processing may begin, with the advice that was given.
  CLEARED,
  /// Concluded; the authority forbade the processing.
  BARRED
}
