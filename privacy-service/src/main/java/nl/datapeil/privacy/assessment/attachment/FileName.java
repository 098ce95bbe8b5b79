package nl.datapeil.privacy.assessment.attachment;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of a file in a `Content-Disposition` header (RFC 6266), read and written.
final class FileName {
  private static final Pattern ENCODED =
      Pattern.compile("(?i)(?:^|;)\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?i)(?:^|;)\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s\"]+))");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]");
  private static final int LONGEST = 200;

  private FileName() {}

  /// Without folders or what a file system trips over; empty when the header names none.
  static Optional<String> in(@Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    var encoded = ENCODED.matcher(header);
    if (encoded.find()) {
      return decoded(encoded.group(1)).flatMap(FileName::clean);
    }
    var quoted = QUOTED.matcher(header);
    if (!quoted.find()) {
      return Optional.empty();
    }
    return clean(
        quoted.group(1) == null ? quoted.group(2) : quoted.group(1).replaceAll("\\\\(.)", "$1"));
  }

  private static Optional<String> decoded(String encoded) {
    try {
      return Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> clean(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain = UNPRINTABLE.matcher(last).replaceAll("_").strip();
    return plain.isEmpty() || plain.length() > LONGEST || plain.matches("\\.+")
        ? Optional.empty()
        : Optional.of(plain);
  }

  /// Saved by a browser, never shown in it.
  static String attachment(String name) {
    var plain = name.replaceAll("[^\\x20-\\x7e]", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
  }
}
