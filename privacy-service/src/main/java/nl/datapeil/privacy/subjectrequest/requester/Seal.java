package nl.datapeil.privacy.subjectrequest.requester;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.datapeil.privacy.PrivacyConfig;

/// Seals who asks for the database, with AES-256-GCM. What is sealed opens for its own request
/// only, so it cannot be moved to another.
@Singleton
@Startup
class Seal {
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  @Inject
  Seal(PrivacyConfig config) {
    this(config.subjectRequests().key(), LaunchMode.current());
  }

  Seal(Optional<String> written, LaunchMode mode) {
    if (written.isEmpty() && mode == LaunchMode.NORMAL) {
      throw new IllegalStateException(
          "privacy.subject-requests.key is not set, so nobody's request could be kept safely. Set"
              + " PRIVACY_SUBJECT_REQUESTS_KEY to 32 random bytes in Base64, as `openssl rand"
              + " -base64 32` makes them, the same for all instances, and keep it: what it sealed"
              + " can be read by it alone.");
    }
    key = written.map(Seal::read).orElseGet(this::forThisRun);
  }

  /// Development and tests need no setting: what they seal is gone with them.
  private SecretKeySpec forThisRun() {
    Log.warn("privacy.subject-requests.key is not set: requesters can be read until a restart");
    var bytes = new byte[KEY];
    random.nextBytes(bytes);
    return new SecretKeySpec(bytes, "AES");
  }

  private static SecretKeySpec read(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text);
      if (bytes.length == KEY) {
        return new SecretKeySpec(bytes, "AES");
      }
    } catch (IllegalArgumentException _) {
      // answered below; the message of the decoder would show a part of the key
    }
    throw new IllegalStateException(
        "privacy.subject-requests.key is not 32 bytes in Base64; `openssl rand -base64 32` makes"
            + " such.");
  }

  byte[] close(UUID request, byte[] plain) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, request, nonce, plain);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  byte[] open(UUID request, byte[] stored) {
    var nonce = new byte[NONCE];
    var sealed = new byte[stored.length - NONCE];
    ByteBuffer.wrap(stored).get(nonce).get(sealed);
    return run(Cipher.DECRYPT_MODE, request, nonce, sealed);
  }

  private byte[] run(int mode, UUID request, byte[] nonce, byte[] content) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(request.getMostSignificantBits())
              .putLong(request.getLeastSignificantBits())
              .array());
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("privacy.subject-requests.key does not fit", e);
    }
  }
}
