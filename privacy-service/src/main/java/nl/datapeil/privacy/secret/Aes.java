package nl.datapeil.privacy.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM under one key: nonce, then the sealed content.
public final class Aes {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final String setting;
  private final SecretKeySpec key;

  /// `setting` is what the key comes from, for who must mend it.
  public Aes(String setting, byte[] key) {
    this.setting = setting;
    this.key = new SecretKeySpec(key, "AES");
  }

  /// The key that a setting holds.
  public static byte[] read(String setting, String text) {
    try {
      var bytes = Base64.getDecoder().decode(text);
      if (bytes.length == KEY) {
        return bytes;
      }
    } catch (IllegalArgumentException _) {
      // answered below; the message of the decoder would show a part of the key
    }
    throw new IllegalStateException(
        setting + " is not 32 bytes in Base64; `openssl rand -base64 32` makes such.");
  }

  public static byte[] newKey() {
    return random(KEY);
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /// What is sealed for one place opens in that place only.
  public byte[] seal(byte[] content, byte[] place) {
    var nonce = random(NONCE);
    var sealed = run(Cipher.ENCRYPT_MODE, nonce, content, place);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  public byte[] open(byte[] sealed, byte[] place) {
    var nonce = new byte[NONCE];
    var content = new byte[sealed.length - NONCE];
    ByteBuffer.wrap(sealed).get(nonce).get(content);
    return run(Cipher.DECRYPT_MODE, nonce, content, place);
  }

  private byte[] run(int mode, byte[] nonce, byte[] content, byte[] place) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place);
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "What was sealed does not open: " + setting + " is another one, or it was changed", e);
    }
  }
}
