package nl.datapeil.catalog.search.index;

/// How far the index followed the log of changes: the last line it knows and the hash of that line,
/// by which a log of another database is told apart.
public record Position(long seq, String hash) {
  /// Before the first line.
  public static final Position START = new Position(0, "");
}
