package nl.datapeil.privacy.activity.terms;

/// What must happen to a column before it leaves.
public enum Treatment {
  NONE,
  PSEUDONYMISE,
  GENERALISE
}
