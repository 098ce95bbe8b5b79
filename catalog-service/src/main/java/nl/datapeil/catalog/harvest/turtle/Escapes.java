package nl.datapeil.catalog.harvest.turtle;

import nl.datapeil.kit.problem.Text;

/// What stands behind a backslash.
final class Escapes {
  private Escapes() {}

  static String undone(String raw, Cursor in) throws SyntaxFault {
    var clear = new StringBuilder(raw.length());
    var half = false;
    var i = 0;
    while (i < raw.length()) {
      var c = raw.charAt(i++);
      if (c != '\\') {
        clear.append(c);
        continue;
      }
      var code = i < raw.length() ? raw.charAt(i++) : ' ';
      switch (code) {
        case 't' -> clear.append('\t');
        case 'b' -> clear.append('\b');
        case 'n' -> clear.append('\n');
        case 'r' -> clear.append('\r');
        case 'f' -> clear.append('\f');
        case '"', '\'', '\\' -> clear.append(code);
        case 'u', 'U' -> {
          var digits = code == 'u' ? 4 : 8;
          var point = hex(raw, i, digits, in);
          clear.appendCodePoint(point);
          half |= isSurrogate(point);
          i += digits;
        }
        default -> throw unknown("\\" + code, in);
      }
    }
    return half ? marked(clear) : clear.toString();
  }

  /// With the same sign for every half that has no other half.
  private static String marked(StringBuilder text) {
    return text.codePoints()
        .map(c -> isSurrogate(c) ? Unstorable.LOST : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static int hex(String raw, int start, int digits, Cursor in) throws SyntaxFault {
    if (start + digits > raw.length()) {
      throw unknown(raw.substring(start - 2), in);
    }
    var text = raw.substring(start, start + digits);
    var value = text.matches("[0-9A-Fa-f]+") ? Long.parseLong(text, 16) : -1;
    if (value < 0 || value > Character.MAX_CODE_POINT) {
      throw unknown("\\u" + text, in);
    }
    return (int) value;
  }

  private static SyntaxFault unknown(String escape, Cursor in) {
    return new SyntaxFault(in, Text.of("%s is not an escape", "%s is geen escape-teken", escape));
  }
}
