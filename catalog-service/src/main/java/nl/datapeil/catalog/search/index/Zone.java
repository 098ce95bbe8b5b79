package nl.datapeil.catalog.search.index;

/// Where words stand in a description, and how much that says about it.
public enum Zone {
  TITLE("title", 4f),
  KEYWORD("keyword", 2.2f),
  DESCRIPTION("description", 1.2f),
  COLUMN("column", 0.7f),
  OTHER("other", 0.4f);

  private final String field;
  private final float weight;

  Zone(String field, float weight) {
    this.field = field;
    this.weight = weight;
  }

  public String field() {
    return field;
  }

  public float weight() {
    return weight;
  }
}
