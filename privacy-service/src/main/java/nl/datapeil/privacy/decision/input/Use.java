package nl.datapeil.privacy.decision.input;

/// What a query does with a column; filtering tells as much about a person as showing.
public enum Use {
  OUTPUT,
  FILTER,
  JOIN,
  GROUP,
  ORDER,
  AGGREGATE
}
