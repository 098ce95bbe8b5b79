package nl.datapeil.privacy.assessment.consultation;

import nl.datapeil.privacy.assessment.workflow.Consulted;

/// What came of a consultation.
enum Outcome {
  NO_OBJECTION,
  /// Written advice (art. 36(2)), to be followed when the processing begins.
  ADVICE,
  /// The authority used its powers against the processing.
  OBJECTION,
  /// The period passed without an answer.
  NO_ANSWER;

  Consulted consulted() {
    return switch (this) {
      case OBJECTION -> Consulted.BARRED;
      case ADVICE -> Consulted.ADVISED;
      case NO_OBJECTION, NO_ANSWER -> Consulted.CLEARED;
    };
  }
}
