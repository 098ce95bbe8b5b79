package nl.datapeil.privacy.subjectrequest.terms;

import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Keeps citizen service numbers out of what is stored unsealed.
final class CitizenNumbers {
  private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

  private CitizenNumbers() {}

  static void refuse(InputCheck in, String field, @Nullable String text) {
    in.require(
        text == null
            || NINE_DIGITS.matcher(text).results().noneMatch(found -> passes(found.group())),
        field,
        "holds what may be a citizen service number; personal values belong in requester only",
        "bevat wat een burgerservicenummer kan zijn; persoonsgegevens horen alleen in requester");
  }

  /// The eleven test: 9a + 8b + … + 2h - i is a multiple of eleven.
  private static boolean passes(String digits) {
    var sum = -Character.digit(digits.charAt(8), 10);
    for (var i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11 == 0;
  }
}
