package nl.datapeil.catalog.harvest.turtle;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.rdf.Literals;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What one statement holds that cannot be stored, told once for all of its values.
final class Unstorable {
  /// Half of a surrogate pair, which no UTF-8 gives, stands for bytes that are no UTF-8 and for
  /// halves that were written as escapes.
  static final char LOST = '\uDFFF';

  private static final int SIZE = 1 << 16;

  private long line;
  private long column;
  private int count;

  static Reader decoded(InputStream in) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(LOST));
    return new BufferedReader(new InputStreamReader(in, decoder), SIZE);
  }

  void clear() {
    count = 0;
  }

  /// A value that begins at this place, as it can be stored.
  String mended(String text, long atLine, long atColumn) {
    if (text.indexOf(0) < 0 && text.indexOf(LOST) < 0) {
      return text;
    }
    var mended = Literals.storable(text);
    if (!mended.equals(text) && count++ == 0) {
      line = atLine;
      column = atColumn;
    }
    return mended;
  }

  void tell(@Nullable String record, TurtleReader.Sink sink) {
    if (count > 0) {
      sink.fault(
          new Fault(
              Fault.Kind.VALUE_MENDED,
              line,
              column,
              record,
              Text.of(
                  "NUL, bytes that are no UTF-8 or half of a surrogate pair stood in %d values, of"
                      + " which this is the first; they were written as U+FFFD",
                  "In %d waarden, waarvan dit de eerste is, stond NUL, bytes die geen UTF-8 zijn of"
                      + " de helft van een surrogaatpaar; dat is geschreven als U+FFFD",
                  count)));
    }
  }
}
