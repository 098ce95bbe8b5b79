package nl.datapeil.catalog.search.index;

/// How far the index followed the log of changes: the last line it knows and the hash of that line,
/// by which a log of another database is told apart.
public record Position(long seq, String hash) {
  /// Of an index that holds nothing yet, not even what was there before the first line.
  public static final Position NONE = new Position(-1, "");

  /// Before the first line.
  public static final Position START = new Position(0, "");

  public boolean isNone() {
    return seq < 0;
  }
}
