package nl.datapeil.catalog.harvest.document;

/// Line and column, from 1, of places in a text that are asked for in their order.
final class Position {
  private final String text;
  private int at;
  private long line = 1;
  private int lineStart;

  Position(String text) {
    this.text = text;
  }

  void moveTo(int offset) {
    for (; at < offset; at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  long line() {
    return line;
  }

  long column() {
    return at - lineStart + 1L;
  }
}
