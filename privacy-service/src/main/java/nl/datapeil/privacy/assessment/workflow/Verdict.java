package nl.datapeil.privacy.assessment.workflow;

/// What the DPO advised.
public enum Verdict {
  POSITIVE,
  CONDITIONAL,
  NEGATIVE;

  /// Who decides otherwise, or before the conditions are met, has to say why.
  public boolean needsAnAnswer() {
    return this != POSITIVE;
  }
}
