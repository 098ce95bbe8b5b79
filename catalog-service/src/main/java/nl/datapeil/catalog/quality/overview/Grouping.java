package nl.datapeil.catalog.quality.overview;

/// What datasets are put together by. The SQL of each key is of ours, never of a caller.
public enum Grouping {
  CATALOG("e.catalog", "null"),
  OWNER("e.owner", "null"),
  PUBLISHER("q.publisher", "min(q.publisher_name)"),
  SOURCE("e.source_id::text", "(select min(name) from harvest_source s where s.id::text = key)");

  private final String key;
  private final String label;

  Grouping(String key, String label) {
    this.key = key;
    this.label = label;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }
}
