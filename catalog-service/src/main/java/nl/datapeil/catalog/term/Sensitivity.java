package nl.datapeil.catalog.term;

/// What a column's values say about people: GDPR articles 4(1), 9 and 87.
public enum Sensitivity {
  NONE,
  PERSONAL,
  SPECIAL_CATEGORY,
  NATIONAL_ID;

  /// Whether the column may not be in an open dataset.
  public boolean concernsPeople() {
    return this != NONE;
  }
}
