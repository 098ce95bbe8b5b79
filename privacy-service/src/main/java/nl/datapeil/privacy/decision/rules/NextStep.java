package nl.datapeil.privacy.decision.rules;

/// What an officer can do about a refusal.
public enum NextStep {
  RECORD_ACTIVITY,
  REVISE_ACTIVITY,
  ADVISE,
  APPROVE
}
