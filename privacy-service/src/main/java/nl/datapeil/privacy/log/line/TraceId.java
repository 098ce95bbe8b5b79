package nl.datapeil.privacy.log.line;

import java.util.HexFormat;
import java.util.UUID;

/// The 16 bytes of a W3C trace id.
public final class TraceId {
  private TraceId() {}

  /// Reads 32 hexadecimal digits, with or without the dashes of a UUID.
  public static UUID read(String text) {
    var digits = text.replace("-", "");
    return new UUID(
        HexFormat.fromHexDigitsToLong(digits, 0, 16),
        HexFormat.fromHexDigitsToLong(digits, 16, 32));
  }

  /// As the W3C writes it.
  public static String write(UUID trace) {
    return trace.toString().replace("-", "");
  }
}
