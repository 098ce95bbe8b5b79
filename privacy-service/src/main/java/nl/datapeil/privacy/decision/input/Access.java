package nl.datapeil.privacy.decision.input;

/// Whether anybody may have the dataset.
public enum Access {
  OPEN,
  CLOSED
}
