package nl.datapeil.catalog.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The headers of Standard Webhooks 1.0: HMAC-SHA-256 over id, time and body, so that a sink can
/// tell that a delivery is ours, whole and recent.
final class Signature {
  private static final String PREFIX = "whsec_";

  private Signature() {}

  /// A secret that begins with `whsec_` is Base64 of the key, any other is the key itself.
  static Map<String, String> headers(String secret, String id, Instant now, String body) {
    var time = Long.toString(now.getEpochSecond());
    return Map.of(
        "webhook-id",
        id,
        "webhook-timestamp",
        time,
        "webhook-signature",
        "v1," + hmac(key(secret), id + "." + time + "." + body));
  }

  /// Secrets that were stored before only Base64 was taken after `whsec_` may hold other text.
  private static byte[] key(String secret) {
    var text = secret.getBytes(StandardCharsets.UTF_8);
    try {
      return secret.startsWith(PREFIX)
          ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
          : text;
    } catch (IllegalArgumentException _) {
      return text;
    }
  }

  private static String hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
