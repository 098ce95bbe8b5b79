package nl.datapeil.privacy.decision.rules;

/// Whether anybody may have the dataset.
public enum Access {
  OPEN,
  CLOSED
}
