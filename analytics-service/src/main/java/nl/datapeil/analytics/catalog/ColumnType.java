package nl.datapeil.analytics.catalog;

/// What the values of a catalogued column are.
public enum ColumnType {
  STRING,
  INTEGER,
  DECIMAL,
  BOOLEAN,
  DATE,
  DATETIME,
  GEOMETRY
}
