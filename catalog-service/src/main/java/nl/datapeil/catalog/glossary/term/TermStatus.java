package nl.datapeil.catalog.glossary.term;

/// How far a definition is.
public enum TermStatus {
  DRAFT,
  /// Agreed, and seen by everybody.
  APPROVED,
  /// Not to be used any more.
  RETIRED
}
