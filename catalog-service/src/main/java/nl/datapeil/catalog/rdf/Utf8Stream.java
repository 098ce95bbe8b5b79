package nl.datapeil.catalog.rdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Lets bytes through as long as they are UTF-8, and remembers where they are not: the readers
/// behind it would put U+FFFD there and go on.
final class Utf8Stream extends FilterInputStream {
  private static final int FIRST = 4;

  private long line = 1;
  private long column;
  private boolean begun;

  /// Where the last character of more than one byte began.
  private long start;

  /// How many bytes of it are still to come, and what the next of them may be.
  private int left;

  private int low;
  private int high;
  private @Nullable RdfException fault;

  Utf8Stream(InputStream in) {
    super(in);
  }

  @Nullable RdfException fault() {
    return fault;
  }

  /// Ends reading; what is wrong is in `fault`.
  static final class Refused extends RuntimeException {
    Refused() {
      super("Not UTF-8", null, false, false);
    }
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    check(one);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    var count = super.read(into, from, most);
    if (count < 0) {
      check(count);
    }
    for (var i = 0; i < count; i++) {
      check(into[from + i] & 0xFF);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check(int one) {
    column++;
    if (one < 0) {
      require(left == 0);
    } else if (left > 0) {
      require(one >= low && one <= high);
      continued(left - 1, 0x80, 0xBF);
    } else if (one == 0) {
      throw refused(isAtStart() ? utf16() : nul());
    } else if (one >= 0x80) {
      begin(one);
    } else if (one == '\n') {
      line++;
      column = 0;
      begun = true;
    }
  }

  /// By the table of well-formed sequences in the Unicode standard.
  private void begin(int one) {
    if (one >= 0xFE && isAtStart()) {
      throw refused(utf16());
    }
    require(one >= 0xC2 && one <= 0xF4);
    start = column;
    switch (one) {
      case 0xE0 -> continued(2, 0xA0, 0xBF);
      case 0xED -> continued(2, 0x80, 0x9F);
      case 0xF0 -> continued(3, 0x90, 0xBF);
      case 0xF4 -> continued(3, 0x80, 0x8F);
      default -> continued(one < 0xE0 ? 1 : one < 0xF0 ? 2 : 3, 0x80, 0xBF);
    }
  }

  private void continued(int more, int from, int until) {
    left = more;
    low = from;
    high = until;
  }

  private boolean isAtStart() {
    return !begun && column <= FIRST;
  }

  private void require(boolean right) {
    if (!right) {
      throw refused(
          Text.of(
              "Line %d, byte %d is not UTF-8. Save the document as UTF-8 and send it again.",
              "Regel %d, byte %d is geen UTF-8. Sla het document op als UTF-8 en stuur het"
                  + " opnieuw.",
              line,
              left > 0 ? start : column));
    }
  }

  private Text nul() {
    return Text.of(
        "Line %d, byte %d is the character NUL, which cannot be stored. Take it out.",
        "Regel %d, byte %d is het teken NUL, dat niet kan worden bewaard. Haal het weg.",
        line,
        column);
  }

  private static Text utf16() {
    return new Text(
        "The document is not UTF-8; it looks like UTF-16. Save it as UTF-8 and send it again.",
        "Het document is geen UTF-8; het lijkt UTF-16. Sla het op als UTF-8 en stuur het opnieuw.");
  }

  private Refused refused(Text detail) {
    fault = new RdfException(line, column, detail);
    return new Refused();
  }
}
