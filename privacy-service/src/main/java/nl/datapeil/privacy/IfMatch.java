package nl.datapeil.privacy;

import static nl.datapeil.privacy.PrivacyProblem.PRECONDITION_REQUIRED;

import org.jspecify.annotations.Nullable;

/// Reads the lock that an editor saw from `If-Match`, as our `ETag` gave it: `"3"`.
public final class IfMatch {
  private static final int MATCHES_NOTHING = -1;

  private IfMatch() {}

  public static int lock(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw PRECONDITION_REQUIRED.because(
          "Send the ETag of the GET in If-Match, so that nobody's change is overwritten.",
          "Stuur de ETag van de GET mee in If-Match, zodat niemands wijziging wordt overschreven.");
    }
    return read(header);
  }

  /// Null when the caller does not say what they saw, where that is left to them.
  public static @Nullable Integer lockIfSent(@Nullable String header) {
    return header == null || header.isBlank() ? null : Integer.valueOf(read(header));
  }

  private static int read(String header) {
    var tag = header.strip();
    return tag.matches("\"\\d{1,9}\"")
        ? Integer.parseInt(tag.substring(1, tag.length() - 1))
        : MATCHES_NOTHING;
  }
}
