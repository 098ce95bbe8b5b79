package nl.datapeil.catalog.term;

/// The type of a column's values.
public enum ColumnType {
  STRING,
  INTEGER,
  DECIMAL,
  BOOLEAN,
  DATE,
  DATETIME,
  GEOMETRY
}
