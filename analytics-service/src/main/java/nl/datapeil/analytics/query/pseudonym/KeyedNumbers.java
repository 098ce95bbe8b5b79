package nl.datapeil.analytics.query.pseudonym;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/// The first 64 bits of HMAC-SHA256 over a domain, a zero byte and the value without spaces around
/// it. For use by several threads.
final class KeyedNumbers implements ToLongFunction<String> {
  private static final int REMEMBERED = 100_000;

  private final PrfSet key;
  private final String domain;
  private final Map<String, Long> known = new ConcurrentHashMap<>();

  KeyedNumbers(PrfSet key, String domain) {
    this.key = key;
    this.domain = domain + '\0';
  }

  @Override
  public long applyAsLong(String value) {
    var remembered = known.get(value);
    if (remembered != null) {
      return remembered;
    }
    var number = compute(value);
    if (known.size() < REMEMBERED) {
      known.put(value, number);
    }
    return number;
  }

  private long compute(String value) {
    var input = (domain + value.strip()).getBytes(StandardCharsets.UTF_8);
    try {
      return ByteBuffer.wrap(key.computePrimary(input, Long.BYTES)).getLong();
    } catch (GeneralSecurityException _) {
      // without its cause, whose text might hold the value
      throw new IllegalStateException("A number for a value cannot be computed");
    }
  }
}
