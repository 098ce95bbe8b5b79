package nl.datapeil.privacy.activity.terms;

/// The six grounds of GDPR art. 6(1), in its order.
public enum LegalBasis {
  CONSENT,
  CONTRACT,
  LEGAL_OBLIGATION,
  VITAL_INTERESTS,
  PUBLIC_TASK,
  LEGITIMATE_INTERESTS
}
