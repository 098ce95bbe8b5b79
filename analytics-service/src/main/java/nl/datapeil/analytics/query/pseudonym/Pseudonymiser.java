package nl.datapeil.analytics.query.pseudonym;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes the pseudonyms of one query: `p` and the first 128 bits of HMAC-SHA256 over the purpose, a
/// zero byte and the value, 23 characters fit for a URL and no formula to a spreadsheet. Values are
/// compared as text in Unicode's composed form without spaces around it, so the number 123456782
/// and the text ' 123456782' are one person. For use by several threads.
final class Pseudonymiser {
  private static final int BYTES = 16;
  private static final int REMEMBERED = 100_000;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final PrfSet key;
  private final String domain;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Pseudonymiser(PrfSet key, String purpose) {
    this.key = key;
    this.domain = purpose + '\0';
  }

  String of(String value) {
    var remembered = known.get(value);
    if (remembered != null) {
      return remembered;
    }
    var pseudonym = compute(value);
    if (known.size() < REMEMBERED) {
      known.put(value, pseudonym);
    }
    return pseudonym;
  }

  private String compute(String value) {
    var normal = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    var input = (domain + normal).getBytes(StandardCharsets.UTF_8);
    try {
      return "p" + TEXT.encodeToString(key.computePrimary(input, BYTES));
    } catch (GeneralSecurityException _) {
      // without its cause, whose text might hold the value
      throw new IllegalStateException("A pseudonym cannot be computed");
    }
  }
}
