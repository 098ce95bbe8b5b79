package nl.datapeil.catalog.rule;

/// What came of holding a document against the rules.
public enum Conformity {
  CONFORMS,
  VIOLATES,
  /// It describes no catalogue, dataset, series or service, so nothing can be said of it.
  NOT_CHECKED
}
