package nl.datapeil.privacy.document.model;

import java.util.stream.Collectors;

/// Keeps out what no file format can hold: control characters, halves of surrogate pairs and what
/// Unicode calls no characters. They would make a file that does not open.
public final class Characters {
  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /// Text on one line: line ends and tabs are blanks.
  public static String line(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!isHarmless(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  /// Text whose line ends are kept, as LF.
  public static String lines(String text) {
    return text.lines().map(Characters::line).collect(Collectors.joining("\n"));
  }

  /// Judged by one code unit: true for nearly all text, which then is kept as it is.
  private static boolean isHarmless(char c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x2028) || (c > 0x202E && c < 0xD800);
  }

  private static String cleaned(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            kept.append(' ');
          } else if (c >= 0xD800 && c < 0xE000) {
            kept.appendCodePoint(REPLACEMENT);
          } else if (!isNothing(c)) {
            kept.appendCodePoint(c);
          }
        });
    return kept.toString();
  }

  /// Control characters, overrides of the direction of text (which hide what is said), and the code
  /// points that never are characters.
  private static boolean isNothing(int c) {
    return c < 0x20
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
