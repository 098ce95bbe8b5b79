package nl.datapeil.privacy.log.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// How lines hang together: each hash covers the one before it and the SHA-256 of its own line. So
/// a line may go, leaving its SHA-256 behind, and the chain still holds.
public final class Chain {
  private Chain() {}

  public static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /// The hash of a line of which this is the SHA-256.
  public static byte[] next(byte[] previous, byte[] digest) {
    return sha256(previous, digest);
  }

  /// What a new stream hangs on: the heads of all others, as [Heads] writes them.
  public static byte[] genesis(String heads) {
    return sha256("datapeil-log-stream\n".getBytes(StandardCharsets.UTF_8), utf8(heads));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
