package nl.datapeil.catalog.search.query;

/// How much of a question a document must answer. Less is asked only when more finds little.
public enum Strictness {
  /// Every word, in some form, as part of a compound or by a synonym.
  ALL,
  /// Every word, or one that begins like it or is spelled nearly so.
  SIMILAR,
  /// Half of such words.
  SOME
}
