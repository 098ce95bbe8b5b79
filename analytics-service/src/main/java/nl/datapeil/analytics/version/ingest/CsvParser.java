package nl.datapeil.analytics.version.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Splits text into records as RFC 4180 says, for any delimiter and line ending, keeping count of
/// lines. It never skips: what does not add up becomes a defect of its record.
final class CsvParser implements Closeable {
  /// A longer cell is taken for a quote that was never closed, so that memory stays flat.
  static final int LONGEST_CELL = 16 << 20;

  private static final int END = -1;

  private final Reader in;
  private final char delimiter;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder cell = new StringBuilder();
  private int position;
  private int limit;
  private long line = 1;
  private List<String> cells = new ArrayList<>();
  private @Nullable Text defect;

  CsvParser(Reader in, char delimiter) {
    this.in = in;
    this.delimiter = delimiter;
  }

  /// The next record, null after the last.
  @Nullable CsvRecord next() throws IOException {
    var start = line;
    int c = read();
    if (c == END) {
      return null;
    }
    cells = new ArrayList<>(cells.size());
    defect = null;
    c = readCell(c);
    while (c == delimiter) {
      c = readCell(read());
    }
    return new CsvRecord(start, cells, defect);
  }

  /// Adds the cell that starts with `c`; returns what ended it: the delimiter, `\n` or the end.
  private int readCell(int c) throws IOException {
    cell.setLength(0);
    var end = readPlain(c);
    cells.add(cell.toString());
    return end;
  }

  private int readPlain(int first) throws IOException {
    int c = first;
    boolean blank = true;
    while (c != delimiter && c != END && c != '\n' && c != '\r') {
      if (c == '"' && blank) {
        cell.setLength(0);
        return readQuoted();
      }
      blank &= c == ' ';
      append(c);
      if (!blank) {
        appendRun();
      }
      if (cell.length() > LONGEST_CELL) {
        defect =
            Text.of("a value is too long to be one", "een waarde is te lang om er een te zijn");
        return END;
      }
      c = read();
    }
    return c == '\r' ? endOfLine() : c;
  }

  private int readQuoted() throws IOException {
    var opened = line;
    while (true) {
      int c = read();
      if (c == '"') {
        c = read();
        if (c != '"') {
          return afterQuote(c);
        }
      } else if (c == END || cell.length() >= LONGEST_CELL) {
        defect =
            Text.of(
                "a quote opened on line %d is never closed",
                "een aanhalingsteken geopend op regel %d wordt nooit gesloten", opened);
        return END;
      }
      append(c);
    }
  }

  private int afterQuote(int next) throws IOException {
    int c = next;
    while (c == ' ') {
      c = read();
    }
    if (c == delimiter || c == END || c == '\n') {
      return c;
    }
    if (c == '\r') {
      return endOfLine();
    }
    defect =
        Text.of(
            "text follows a closing quote on line %d; a quote inside a value is written twice",
            "na een sluitend aanhalingsteken op regel %d volgt tekst; een aanhalingsteken in een"
                + " waarde wordt dubbel geschreven",
            line);
    while (c != delimiter && c != END && c != '\n' && c != '\r') {
      c = read();
    }
    return c == '\r' ? endOfLine() : c;
  }

  private int endOfLine() throws IOException {
    if (position < limit || fill()) {
      if (buffer[position] == '\n') {
        return read();
      }
    }
    line++;
    return '\n';
  }

  /// Takes all that is surely part of an unquoted cell from the buffer at once.
  private void appendRun() {
    int end = position;
    while (end < limit && buffer[end] != delimiter && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    cell.append(buffer, position, end - position);
    position = end;
  }

  private void append(int c) {
    cell.append((char) c);
  }

  private int read() throws IOException {
    if (position == limit && !fill()) {
      return END;
    }
    char c = buffer[position++];
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
