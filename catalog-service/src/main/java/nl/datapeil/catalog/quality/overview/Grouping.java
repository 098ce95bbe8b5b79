package nl.datapeil.catalog.quality.overview;

/// What datasets are put together by. The SQL is of ours, never of a caller: the key of a group,
/// what it is called, and what it is called for staff when that is looked up once a page is known.
public enum Grouping {
  CATALOG("e.catalog", "null::text", "label"),
  OWNER("e.owner", "null::text", "label"),
  PUBLISHER("q.publisher", "min(q.publisher_name)", "label"),
  SOURCE(
      "e.source_id::text",
      "null::text",
      "(select min(name) from harvest_source where harvest_source.id::text = key)");

  private final String key;
  private final String label;
  private final String staffLabel;

  Grouping(String key, String label, String staffLabel) {
    this.key = key;
    this.label = label;
    this.staffLabel = staffLabel;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  String staffLabel() {
    return staffLabel;
  }
}
