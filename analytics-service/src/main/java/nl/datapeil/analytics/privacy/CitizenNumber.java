package nl.datapeil.analytics.privacy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Citizen service numbers (BSN) as files have them: with dots or spaces, without the zeros they
/// begin with, or as a number with decimals.
public final class CitizenNumber {
  private static final int DIGITS = 9;
  private static final Pattern NUMBER = Pattern.compile("\\d+\\.0|\\d\\.\\d+E\\d");
  private static final Pattern DOTTED = Pattern.compile("[\\d. ]*");

  private CitizenNumber() {}

  /// Nine digits, as the person's own token has them; empty when it is no such number.
  public static Optional<String> of(String written) {
    var digits = digits(written.strip()).replaceFirst("^0+", "");
    return digits.isEmpty() || digits.length() > DIGITS
        ? Optional.empty()
        : Optional.of("0".repeat(DIGITS - digits.length()) + digits);
  }

  /// None when anything else is written: a file number is nobody's because of the digits in it.
  private static String digits(String written) {
    if (NUMBER.matcher(written).matches()) {
      return new BigDecimal(written).stripTrailingZeros().toPlainString().replace(".", "");
    }
    return DOTTED.matcher(written).matches() ? written.replaceAll("[. ]", "") : "";
  }
}
