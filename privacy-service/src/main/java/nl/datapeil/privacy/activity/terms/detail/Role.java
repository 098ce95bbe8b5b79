package nl.datapeil.privacy.activity.terms.detail;

/// As whom the municipality processes: for itself (art. 30(1)) or on behalf of others (art. 30(2)).
public enum Role {
  CONTROLLER,
  PROCESSOR
}
