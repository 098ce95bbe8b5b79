package nl.datapeil.quickstart.demo.count;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Splits text into records as RFC 4180 says.
final class Records implements Closeable {
  private static final int END = -1;

  private final BufferedReader in;
  private final char delimiter;

  Records(BufferedReader in, char delimiter) {
    this.in = in;
    this.delimiter = delimiter;
  }

  /// The next record; empty after the last.
  List<String> next() throws IOException {
    var cells = new ArrayList<String>();
    int c = in.read();
    if (c == END) {
      return cells;
    }
    var cell = new StringBuilder();
    var quoted = false;
    while (true) {
      if (c == '"' && (quoted || cell.isEmpty())) {
        c = in.read();
        if (quoted && c == '"') {
          cell.append('"');
          c = in.read();
        } else {
          quoted = !quoted;
        }
      } else if (c == END || (!quoted && (c == '\n' || c == '\r'))) {
        endLine(c);
        cells.add(cell.toString());
        return cells;
      } else {
        if (!quoted && c == delimiter) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else {
          cell.append((char) c);
        }
        c = in.read();
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void endLine(int c) throws IOException {
    if (c == '\r') {
      in.mark(1);
      if (in.read() != '\n') {
        in.reset();
      }
    }
  }
}
