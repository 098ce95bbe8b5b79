package nl.datapeil.quickstart.demo.municipality;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a delimited file the way municipal systems export one.
final class CsvFile implements Closeable {
  /// Text some systems put before UTF-8.
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BufferedWriter out;
  private final char delimiter;
  private final String lineEnd;

  /// Refuses a character that `charset` does not have, rather than write a question mark.
  CsvFile(Path file, Charset charset, char delimiter, String lineEnd) throws IOException {
    out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), charset.newEncoder()), 1 << 16);
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
  }

  void mark(String text) throws IOException {
    out.write(text);
  }

  void row(String... cells) throws IOException {
    for (var i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.write(delimiter);
      }
      out.write(quoted(cells[i]));
    }
    out.write(lineEnd);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private String quoted(String cell) {
    var plain =
        cell.indexOf(delimiter) < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
