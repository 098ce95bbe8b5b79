package nl.datapeil.analytics.catalog;

/// How closely a column touches persons, in the words of the GDPR.
public enum Sensitivity {
  NONE,
  PERSONAL,
  SPECIAL_CATEGORY,
  NATIONAL_ID
}
