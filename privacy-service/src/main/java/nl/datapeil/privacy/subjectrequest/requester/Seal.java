package nl.datapeil.privacy.subjectrequest.requester;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.secret.Aes;

/// Seals who asks for the database, with AES-256-GCM. What is sealed opens for its own request
/// only, so it cannot be moved to another.
@Singleton
@Startup
class Seal {
  private static final String SETTING = "privacy.subject-requests.key";

  private final Aes aes;

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
    aes =
        new Aes(SETTING, written.map(text -> Aes.read(SETTING, text)).orElseGet(Seal::forThisRun));
  }

  /// Development and tests need no setting: what they seal is gone with them.
  private static byte[] forThisRun() {
    Log.warn("privacy.subject-requests.key is not set: requesters can be read until a restart");
    return Aes.newKey();
  }

  byte[] close(UUID request, byte[] plain) {
    return aes.seal(plain, place(request));
  }

  byte[] open(UUID request, byte[] sealed) {
    return aes.open(sealed, place(request));
  }

  private static byte[] place(UUID request) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(request.getMostSignificantBits())
        .putLong(request.getLeastSignificantBits())
        .array();
  }
}
