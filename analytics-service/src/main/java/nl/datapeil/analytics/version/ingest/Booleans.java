package nl.datapeil.analytics.version.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words for yes and no in Dutch and English files.
final class Booleans {
  private Booleans() {}

  static @Nullable Boolean read(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "t", "yes", "y", "1", "ja", "j", "waar" -> Boolean.TRUE;
      case "false", "f", "no", "n", "0", "nee", "onwaar" -> Boolean.FALSE;
      default -> null;
    };
  }
}
