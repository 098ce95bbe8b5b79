package nl.datapeil.analytics.query.plan;

/// A column of a table, both by their names in SQL.
public record ColumnRef(String table, String column) {
  @Override
  public String toString() {
    return table + "." + column;
  }
}
