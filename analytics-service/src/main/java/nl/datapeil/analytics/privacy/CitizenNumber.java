package nl.datapeil.analytics.privacy;

import java.util.Optional;

/// Citizen service numbers (BSN) as files have them: with dots, or without the zeros they begin
/// with.
public final class CitizenNumber {
  private static final int DIGITS = 9;

  private CitizenNumber() {}

  /// Nine digits, as the person's own token has them; empty when it is no such number.
  public static Optional<String> of(String written) {
    var digits = written.replaceAll("\\D", "").replaceFirst("^0+", "");
    return digits.isEmpty() || digits.length() > DIGITS
        ? Optional.empty()
        : Optional.of("0".repeat(DIGITS - digits.length()) + digits);
  }
}
