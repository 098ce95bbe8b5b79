package nl.datapeil.catalog.datarequest;

/// How many want the question answered, and whether the caller is one of them.
public record Votes(long count, boolean mine) {
  static final Votes NONE = new Votes(0, false);
}
