package nl.datapeil.catalog.harvest.turtle;

/// Finds where the next statement begins after one that could not be read.
final class Recovery {
  private Recovery() {}

  /// Passes everything up to and including a full stop that ends a line, or is followed by what can
  /// only begin a statement. Full stops in texts, IRIs and comments do not count; a text that is
  /// not closed on its line ends there, and so does the statement when that line ends in one.
  static void toNextStatement(Cursor in) {
    while (true) {
      var next = in.peek();
      switch (next) {
        case Cursor.END -> {
          return;
        }
        case '#' -> in.skipLine();
        case '<' -> passIri(in);
        case '"', '\'' -> {
          if (passText(in, next) && isBeforeStatement(in)) {
            return;
          }
        }
        case '.' -> {
          in.pass();
          if (endsStatement(in)) {
            return;
          }
        }
        case '\n' -> {
          in.pass();
          if (beginsDirective(in)) {
            return;
          }
        }
        default -> in.pass();
      }
    }
  }

  /// At the end of a line, of which the next is not blank and not indented.
  static boolean isBeforeStatement(Cursor in) {
    return in.peek() == '\n' && in.peek(1) > ' ';
  }

  private static boolean endsStatement(Cursor in) {
    for (var i = 0; ; i++) {
      switch (in.peek(i)) {
        case ' ', '\t', '\r' -> {}
        case '\n', Cursor.END, '#' -> {
          return true;
        }
        case '<', '_', '[', '@', '(' -> {
          return i > 0;
        }
        default -> {
          return false;
        }
      }
    }
  }

  private static boolean beginsDirective(Cursor in) {
    return in.peek() == '@' && in.peek(1) == 'p' && in.peek(2) == 'r';
  }

  private static void passIri(Cursor in) {
    for (var next = in.take(); next != '>' && next != Cursor.END; next = in.take()) {
      if (in.peek() == '\n') {
        return;
      }
    }
  }

  /// Whether the text is not closed on its line, which ends in a full stop.
  private static boolean passText(Cursor in, int quote) {
    in.pass();
    var last = quote;
    var lasting = in.peek() == quote && in.peek(1) == quote;
    if (lasting) {
      in.pass();
      in.pass();
    }
    for (var next = in.peek(); next != Cursor.END; next = in.peek()) {
      if (next == '\n' && !lasting) {
        return last == '.';
      }
      if (next == '\\') {
        in.pass();
      } else if (next == quote && !lasting) {
        in.pass();
        return false;
      } else if (next == quote && in.peek(1) == quote && in.peek(2) == quote) {
        in.pass();
        in.pass();
        in.pass();
        return false;
      }
      last = next > ' ' ? next : last;
      in.take();
    }
    return false;
  }
}
