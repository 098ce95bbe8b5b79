package nl.datapeil.privacy.policy.rules;

/// What a column tells about people, as the catalogue states it.
public enum Sensitivity {
  NONE,
  PERSONAL,
  SPECIAL_CATEGORY,
  NATIONAL_ID;

  public boolean isPersonal() {
    return this != NONE;
  }
}
