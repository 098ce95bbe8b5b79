package nl.datapeil.catalog.search.document;

/// Where words stand in a description, and how much that says about it.
public enum Zone {
  TITLE("title", 4f, 6),
  KEYWORD("keyword", 2.2f, 8),
  DESCRIPTION("description", 1.2f, 50),
  COLUMN("column", 0.7f, 30),
  OTHER("other", 0.4f, 40);

  private final String field;
  private final float weight;
  private final float usualLength;

  Zone(String field, float weight, float usualLength) {
    this.field = field;
    this.weight = weight;
    this.usualLength = usualLength;
  }

  public String field() {
    return field;
  }

  public float weight() {
    return weight;
  }

  /// In words, of all its texts together.
  public float usualLength() {
    return usualLength;
  }
}
