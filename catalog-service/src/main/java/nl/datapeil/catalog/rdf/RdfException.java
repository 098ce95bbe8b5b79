package nl.datapeil.catalog.rdf;

import nl.datapeil.kit.problem.Text;

/// A document that cannot be read, and where; line and column are 0 when the syntax has none.
public final class RdfException extends Exception {
  private final long line;
  private final long column;
  private final transient Text detail;

  RdfException(long line, long column, Text detail) {
    super(detail.en());
    this.line = line;
    this.column = column;
    this.detail = detail;
  }

  public long line() {
    return line;
  }

  public long column() {
    return column;
  }

  public Text detail() {
    return detail;
  }
}
