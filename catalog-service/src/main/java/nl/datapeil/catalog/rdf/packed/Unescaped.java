package nl.datapeil.catalog.rdf.packed;

/// The escapes of N-Triples taken out of a text.
final class Unescaped {
  private Unescaped() {}

  static String of(String text) {
    var next = text.indexOf('\\');
    if (next < 0) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    var done = 0;
    while (next >= 0) {
      plain.append(text, done, next);
      done = next + 2;
      switch (text.charAt(next + 1)) {
        case 't' -> plain.append('\t');
        case 'b' -> plain.append('\b');
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case 'f' -> plain.append('\f');
        case 'u' -> done = appendCode(text, done, 4, plain);
        case 'U' -> done = appendCode(text, done, 8, plain);
        default -> plain.append(text.charAt(next + 1));
      }
      next = text.indexOf('\\', done);
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static int appendCode(String text, int start, int digits, StringBuilder to) {
    to.appendCodePoint(Integer.parseInt(text, start, start + digits, 16));
    return start + digits;
  }
}
