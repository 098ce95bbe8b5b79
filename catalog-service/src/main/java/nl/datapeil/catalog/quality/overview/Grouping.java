package nl.datapeil.catalog.quality.overview;

import org.jspecify.annotations.Nullable;

/// What datasets are put together by. The SQL is of ours, never of a caller: the key of a group,
/// what it is called, and what staff are told instead, looked up once a page is known.
public enum Grouping {
  CATALOG(Narrowing.CATALOG, "null::text", null),
  OWNER("e.owner", "null::text", null),
  PUBLISHER("q.publisher", "min(q.publisher_name)", null),
  SOURCE(
      "e.source_id::text",
      "null::text",
      "(select min(name) from harvest_source where harvest_source.id::text = key)");

  private final String key;
  private final String label;
  private final @Nullable String staffLabel;

  Grouping(String key, String label, @Nullable String staffLabel) {
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

  @Nullable String staffLabel() {
    return staffLabel;
  }
}
