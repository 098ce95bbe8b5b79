package nl.datapeil.privacy.document.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.datapeil.privacy.document.model.Characters;
import nl.datapeil.privacy.document.model.Sheet;

/// A list as CSV (RFC 4180): UTF-8, commas, CRLF, a header line. Text that a spreadsheet would run
/// as a formula, also behind blanks, gets an apostrophe in front; a plain number keeps its sign.
public final class CsvFile {
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private CsvFile() {}

  public static void write(Sheet sheet, OutputStream out) throws IOException {
    var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    row(sheet.header(), csv);
    for (var cells : sheet.rows()) {
      row(cells, csv);
    }
    csv.flush();
  }

  private static void row(List<String> cells, Writer csv) throws IOException {
    for (var i = 0; i < cells.size(); i++) {
      if (i > 0) {
        csv.write(',');
      }
      csv.write(quoted(guarded(Characters.lines(cells.get(i)))));
    }
    csv.write("\r\n");
  }

  private static String guarded(String text) {
    var start = text.stripLeading();
    var formula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
    return formula && !text.matches("-?\\d{1,15}([.,]\\d{1,15})?") ? "'" + text : text;
  }

  private static String quoted(String text) {
    for (var i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',', ';', '"', '\r', '\n' -> {
          return '"' + text.replace("\"", "\"\"") + '"';
        }
        default -> {}
      }
    }
    return text;
  }
}
