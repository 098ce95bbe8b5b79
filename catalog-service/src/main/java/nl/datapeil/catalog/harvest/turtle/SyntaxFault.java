package nl.datapeil.catalog.harvest.turtle;

import nl.datapeil.kit.problem.Text;

/// The statement at hand cannot be read; made without a stack, for there may be many.
final class SyntaxFault extends Exception {
  private final transient Text text;
  private final long line;
  private final long column;
  private boolean atFullStop;

  SyntaxFault(Cursor at, Text text) {
    super(text.en(), null, false, false);
    this.text = text;
    line = at.line();
    column = at.column();
  }

  /// The same, at the end of a line that ends in a full stop: most likely that of the statement.
  SyntaxFault atFullStop() {
    atFullStop = true;
    return this;
  }

  boolean isAtFullStop() {
    return atFullStop;
  }

  Text text() {
    return text;
  }

  long line() {
    return line;
  }

  long column() {
    return column;
  }
}
