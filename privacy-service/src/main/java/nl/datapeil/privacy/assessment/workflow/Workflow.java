package nl.datapeil.privacy.assessment.workflow;

/// How many people look at an assessment before it is in force.
public enum Workflow {
  /// Review by a colleague is enough: pre-scans, ethics, prohibited practices, maturity.
  SIMPLE,
  /// Review, advice of the DPO and a decision for the controller: a DPIA and the like.
  FULL
}
