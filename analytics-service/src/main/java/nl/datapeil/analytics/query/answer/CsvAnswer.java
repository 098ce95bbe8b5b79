package nl.datapeil.analytics.query.answer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.datapeil.analytics.query.engine.Answer;
import org.jspecify.annotations.Nullable;

/// An answer as CSV (RFC 4180): UTF-8, commas, CRLF, a header line; nothing between two commas is
/// NULL, `""` is an empty text. Text that a spreadsheet would run as a formula gets an apostrophe
/// in front.
public final class CsvAnswer implements AnswerWriter {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  @Override
  public void write(AnswerHeading heading, Answer answer, OutputStream out) throws IOException {
    var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    row(heading.columns().stream().map(AnswerHeading.Column::name).toArray(), csv);
    answer.read(values -> row(values, csv));
    csv.flush();
  }

  private static void row(@Nullable Object[] values, Writer csv) throws IOException {
    for (var i = 0; i < values.length; i++) {
      if (i > 0) {
        csv.write(',');
      }
      cell(Values.plain(values[i]), csv);
    }
    csv.write("\r\n");
  }

  private static void cell(@Nullable Object value, Writer csv) throws IOException {
    switch (value) {
      case null -> {}
      case String text -> text(text, csv);
      case BigDecimal number -> csv.write(number.toPlainString());
      default -> csv.write(value.toString());
    }
  }

  private static void text(String text, Writer csv) throws IOException {
    var shown = isFormula(text) ? "'" + text : text;
    if (needsQuotes(shown)) {
      csv.write('"');
      csv.write(shown.replace("\"", "\"\""));
      csv.write('"');
    } else {
      csv.write(shown);
    }
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean needsQuotes(String text) {
    if (text.isEmpty()) {
      return true;
    }
    for (var i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',', '"', '\r', '\n' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
