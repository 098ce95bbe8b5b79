package nl.datapeil.privacy.log.line;

/// The number of a line: its stream, and its place in the chain of that stream.
public record LineNumber(int stream, long seq) {
  private static final int SEQ_BITS = 42;
  private static final long SEQ = (1L << SEQ_BITS) - 1;

  public static LineNumber of(long line) {
    return new LineNumber((int) (line >> SEQ_BITS), line & SEQ);
  }

  public LineNumber next() {
    return new LineNumber(stream, seq + 1);
  }

  public long value() {
    return (long) stream << SEQ_BITS | seq;
  }
}
