package nl.datapeil.privacy.document.pdf;

/// Characters that only steer how others are set: no line shows them.
final class Invisible {
  private Invisible() {}

  static String removedFrom(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return text.codePoints()
            .filter(c -> !is(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  /// Soft hyphens, joiners, marks of direction, variants of emoji.
  private static boolean is(int c) {
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }
}
