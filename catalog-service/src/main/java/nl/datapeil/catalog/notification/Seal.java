package nl.datapeil.catalog.notification;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.datapeil.catalog.CatalogConfig;
import org.jspecify.annotations.Nullable;

/// Seals subscribers' tokens and secrets for the database with AES-256-GCM. The first byte says
/// whether a value is sealed: without a key in the settings it is stored as it is.
@Singleton
@Startup
public class Seal {
  private static final byte OPEN = 0;
  private static final byte SEALED = 1;
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final @Nullable SecretKeySpec key;

  @Inject
  Seal(CatalogConfig config) {
    this(config.notification().key(), LaunchMode.current());
  }

  /// In production a key is needed: secrets are not ours alone.
  Seal(Optional<String> written, LaunchMode mode) {
    key = written.map(Seal::read).orElse(null);
    if (key == null && mode == LaunchMode.NORMAL) {
      throw new IllegalStateException(
          "catalog.notification.key is not set, so subscribers' secrets would be stored as they"
              + " are. Set CATALOG_NOTIFICATION_KEY to 32 random bytes in Base64, as `openssl rand"
              + " -base64 32` makes them, the same for all instances, and keep it: what it sealed"
              + " can be read by it alone.");
    }
    if (key == null) {
      Log.warn("catalog.notification.key is not set: subscribers' secrets are stored unsealed");
    }
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
        "catalog.notification.key is not 32 bytes in Base64; `openssl rand -base64 32` makes"
            + " such.");
  }

  byte[] close(String text) {
    var plain = text.getBytes(StandardCharsets.UTF_8);
    if (key == null) {
      return joined(OPEN, plain);
    }
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    return joined(SEALED, nonce, run(Cipher.ENCRYPT_MODE, nonce, plain));
  }

  public String open(byte[] stored) {
    if (stored[0] == OPEN) {
      return new String(stored, 1, stored.length - 1, StandardCharsets.UTF_8);
    }
    var nonce = Arrays.copyOfRange(stored, 1, 1 + NONCE);
    var sealed = Arrays.copyOfRange(stored, 1 + NONCE, stored.length);
    return new String(run(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, byte[] content) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("catalog.notification.key does not fit", e);
    }
  }

  private static byte[] joined(byte first, byte[]... rest) {
    var length = 1 + Arrays.stream(rest).mapToInt(part -> part.length).sum();
    var all = new byte[length];
    all[0] = first;
    var at = 1;
    for (var part : rest) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
