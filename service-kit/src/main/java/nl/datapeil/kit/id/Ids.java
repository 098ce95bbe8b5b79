package nl.datapeil.kit.id;

import java.security.SecureRandom;
import java.util.UUID;

/// Version 7 UUIDs (RFC 9562): index-friendly, and usable as a page cursor.
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    var timeAndVersion = System.currentTimeMillis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
    var variantAndRandom = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
    return new UUID(timeAndVersion, variantAndRandom);
  }
}
