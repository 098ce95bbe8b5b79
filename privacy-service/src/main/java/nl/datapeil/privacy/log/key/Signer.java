package nl.datapeil.privacy.log.key;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;

/// Ed25519 with the pair of one seed, so every instance signs alike.
public final class Signer {
  private final KeyPair pair;

  Signer(byte[] seed) {
    try {
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
      pair = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has Ed25519", e);
    }
  }

  public byte[] sign(byte[] content) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(pair.getPrivate());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Signing failed", e);
    }
  }

  /// As X.509 writes it (SubjectPublicKeyInfo).
  public byte[] publicKey() {
    return pair.getPublic().getEncoded();
  }

  /// Gives the generator the 32 bytes that are the private key.
  private static final class Seed extends SecureRandom {
    private final byte[] bytes;

    Seed(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] into) {
      if (into.length != bytes.length) {
        throw new IllegalStateException("Ed25519 asks for 32 bytes");
      }
      System.arraycopy(bytes, 0, into, 0, bytes.length);
    }
  }
}
