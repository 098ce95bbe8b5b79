package nl.datapeil.privacy.assessment.workflow;

/// How far the consultation of the supervisory authority is.
public enum Consulted {
  NOT,
  RUNNING,
  /// Concluded without a word against it; the processing may begin.
  CLEARED,
  /// Concluded with written advice; the processing may begin once it is said how that is followed.
  ADVISED,
  /// Concluded; the authority forbade the processing.
  BARRED;

  boolean clears() {
    return this == CLEARED || this == ADVISED;
  }
}
