package nl.datapeil.analytics.version.ingest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How numbers are written: `1,234.56` or `1.234,56`. Spaces and apostrophes may group in both.
enum NumberNotation {
  POINT('.', ','),
  COMMA(',', '.');

  private static final String SPACES = " '\u2019\u00a0\u2009\u202f";
  private static final int LONGEST_EXPONENT = 3;

  private final char decimal;
  private final String groups;

  NumberNotation(char decimal, char group) {
    this.decimal = decimal;
    this.groups = group + SPACES;
  }

  String separator() {
    return String.valueOf(decimal);
  }

  /// The value of `text` in this notation, null when it is no number. Groups are of three digits.
  @Nullable BigDecimal read(String text) {
    var plain = new StringBuilder(text.length());
    int i = sign(text, 0, plain);
    int afterWhole = whole(text, i, plain);
    if (afterWhole < 0) {
      return null;
    }
    i = afterWhole;
    if (i < text.length() && text.charAt(i) == decimal) {
      plain.append('.');
      i = digits(text, i + 1, plain);
    }
    if (!hasDigit(plain)) {
      return null;
    }
    if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      plain.append('e');
      int start = sign(text, i + 1, plain);
      i = digits(text, start, plain);
      if (i == start || i - start > LONGEST_EXPONENT) {
        return null;
      }
    }
    return i == text.length() ? new BigDecimal(plain.toString()) : null;
  }

  private static int sign(String text, int from, StringBuilder plain) {
    if (from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
      plain.append(text.charAt(from));
      return from + 1;
    }
    return from;
  }

  private static int digits(String text, int from, StringBuilder plain) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      plain.append(text.charAt(i++));
    }
    return i;
  }

  /// The end of the whole part, -1 when its groups are not of three digits each.
  private int whole(String text, int from, StringBuilder plain) {
    int i = digits(text, from, plain);
    int first = i - from;
    while (i < text.length() && first > 0 && groups.indexOf(text.charAt(i)) >= 0) {
      int start = i + 1;
      i = digits(text, start, plain);
      if (first > 3 || i - start != 3) {
        return -1;
      }
    }
    return i;
  }

  /// Digits with at most a sign mean the same in every notation.
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && (i > 0 || c != '-' || text.length() == 1)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean hasDigit(StringBuilder plain) {
    return plain.chars().anyMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
