package nl.datapeil.privacy;

import java.util.regex.Pattern;

/// Knows citizen service numbers by their look: nine digits that pass the eleven test.
final class CitizenNumbers {
  private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

  /// Its hexadecimal digits may look like anything.
  private static final Pattern ID =
      Pattern.compile("(?i)\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

  private CitizenNumbers() {}

  static boolean isIn(String text) {
    return NINE_DIGITS
        .matcher(ID.matcher(text).replaceAll(" "))
        .results()
        .anyMatch(found -> passes(found.group()));
  }

  /// 9a + 8b + … + 2h - i is a multiple of eleven.
  private static boolean passes(String digits) {
    var sum = -Character.digit(digits.charAt(8), 10);
    for (var i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11 == 0;
  }
}
