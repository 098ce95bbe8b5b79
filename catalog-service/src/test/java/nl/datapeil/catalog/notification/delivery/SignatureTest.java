package nl.datapeil.catalog.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final String ID = "0199d8f0-7d3e-4a43-9f0f-6e0a4f6d2b11";
  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00.9Z");

  @Test
  void coversIdTimeAndBody() throws Exception {
    var expected = signed("a-secret-of-some-length", ID + ".1772532000.{\"é\":1}");

    var headers = Signature.headers("a-secret-of-some-length", ID, NOW, "{\"é\":1}");

    assertThat(headers)
        .containsEntry("webhook-id", ID)
        .containsEntry("webhook-timestamp", "1772532000")
        .containsEntry("webhook-signature", expected);
  }

  @Test
  void takesWhatIsNoBase64AsTheKeyItself() throws Exception {
    var headers = Signature.headers("whsec_my-own-long-secret-text", ID, NOW, "{}");

    assertThat(headers)
        .containsEntry(
            "webhook-signature", signed("whsec_my-own-long-secret-text", ID + ".1772532000.{}"));
  }

  private static String signed(String key, String text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "x"));
    var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    return "v1," + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void readsAKeyInBase64() {
    var plain = Signature.headers("0123456789abcdef01234567", ID, NOW, "{}");
    var encoded = Signature.headers("whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3", ID, NOW, "{}");

    assertThat(encoded).isEqualTo(plain);
  }

  /// The example that the libraries of Standard Webhooks are tested with.
  @Test
  void isAsInStandardWebhooks() {
    var sent = Instant.ofEpochSecond(1_614_265_330);

    var headers =
        Signature.headers(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            sent,
            "{\"test\": 2432232314}");

    assertThat(headers)
        .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }
}
