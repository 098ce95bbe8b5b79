package nl.datapeil.privacy.log.key;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.secret.Aes;

/// All keys of the log come from the one secret in the settings, each for one use.
@Singleton
@Startup
public class LogKeys {
  private static final int KEY = 32;
  private static final String SETTING = "privacy.log.key";
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec blinding;
  private final Aes wrapping;
  private final Signer signer;

  @Inject
  LogKeys(PrivacyConfig config) {
    this(config.log().key(), LaunchMode.current());
  }

  /// In production a key is needed: with one that everybody knows, everybody finds anybody's lines.
  LogKeys(Optional<String> written, LaunchMode mode) {
    var secret =
        new SecretKeySpec(
            written.map(text -> Aes.read(SETTING, text)).orElseGet(() -> open(mode)), HMAC);
    blinding = new SecretKeySpec(derived(secret, "blind index"), HMAC);
    wrapping = new Aes(SETTING, derived(secret, "wrapping of data keys"));
    signer = new Signer(derived(secret, "signature of anchors"));
  }

  private static byte[] open(LaunchMode mode) {
    if (mode == LaunchMode.NORMAL) {
      throw new IllegalStateException(
          "privacy.log.key is not set, so anybody could find and read a person's lines. Set"
              + " PRIVACY_LOG_KEY to 32 random bytes in Base64, as `openssl rand -base64 32` makes"
              + " them, the same for all instances, and keep it: without it no line about a person"
              + " can be found or read.");
    }
    Log.warn("privacy.log.key is not set: the processing log uses a key that everybody knows");
    return new byte[KEY];
  }

  /// Where a person's row is: known to those who know the identifier and the secret.
  public UUID blind(DataSubject subject) {
    var hash =
        ByteBuffer.wrap(derived(blinding, subject.type().length() + subject.type() + subject.id()));
    return new UUID(hash.getLong(), hash.getLong());
  }

  /// A new key for one person's lines, for the database.
  public byte[] newWrappedKey() {
    return wrapping.seal(Aes.newKey(), new byte[0]);
  }

  public Aes unwrap(byte[] wrapped) {
    return new Aes(SETTING, wrapping.open(wrapped, new byte[0]));
  }

  public Signer signer() {
    return signer;
  }

  private static byte[] derived(SecretKeySpec key, String purpose) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }
}
