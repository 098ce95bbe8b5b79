package nl.datapeil.catalog.harvest.turtle;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// A place in a text that is read once, in a buffer that holds no more than the token at hand.
final class Cursor {
  static final int END = -1;
  private static final int SIZE = 1 << 16;

  private final Reader text;
  private char[] buffer = new char[SIZE];
  private int at;
  private int limit;
  private int mark = -1;
  private boolean ended;
  private long line = 1;

  /// How many characters before the buffer's first the line began; negative: inside the buffer.
  private long lineStart;

  Cursor(Reader text) {
    this.text = text;
    if (peek() == '\uFEFF') {
      at++;
      lineStart = at;
    }
  }

  int peek() {
    return at < limit || fill(1) ? buffer[at] : END;
  }

  int peek(int ahead) {
    return at + ahead < limit || fill(ahead + 1) ? buffer[at + ahead] : END;
  }

  /// The next character, which is passed.
  int take() {
    var next = peek();
    if (next != END) {
      pass();
    }
    return next;
  }

  /// Passes what [#peek] showed.
  void pass() {
    if (buffer[at++] == '\n') {
      line++;
      lineStart = at;
    }
  }

  /// Passes white space and comments.
  void skipBlanks() {
    while (true) {
      var next = peek();
      if (next == '#') {
        skipLine();
      } else if (next == ' ' || next == '\n' || next == '\t' || next == '\r') {
        pass();
      } else {
        return;
      }
    }
  }

  void skipLine() {
    for (var next = peek(); next != END && next != '\n'; next = peek()) {
      pass();
    }
  }

  /// From here on characters are kept for [#marked].
  void mark() {
    mark = at;
  }

  /// The text since [#mark], as long as nothing else is read.
  int markedLength() {
    return at - mark;
  }

  char[] buffer() {
    return buffer;
  }

  int markedStart() {
    return mark;
  }

  String marked() {
    return new String(buffer, mark, at - mark);
  }

  void unmark() {
    mark = -1;
  }

  long line() {
    return line;
  }

  long column() {
    return at - lineStart + 1;
  }

  /// Reads on until `wanted` characters lie ahead.
  private boolean fill(int wanted) {
    var keep = mark >= 0 ? mark : at;
    if (!ended && limit + SIZE / 2 > buffer.length) {
      if (keep > 0) {
        System.arraycopy(buffer, keep, buffer, 0, limit - keep);
        at -= keep;
        limit -= keep;
        lineStart -= keep;
        mark = mark >= 0 ? 0 : -1;
      }
      if (limit + SIZE / 2 > buffer.length) {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
    }
    try {
      while (!ended && at + wanted > limit) {
        var read = text.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
          ended = true;
        } else {
          limit += read;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return at + wanted <= limit;
  }
}
