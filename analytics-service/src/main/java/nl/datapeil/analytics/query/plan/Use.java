package nl.datapeil.analytics.query.plan;

/// What a query does with a column.
public enum Use {
  OUTPUT,
  FILTER,
  JOIN,
  GROUP,
  ORDER,
  AGGREGATE
}
