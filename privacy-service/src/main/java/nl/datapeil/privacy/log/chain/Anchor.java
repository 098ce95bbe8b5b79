package nl.datapeil.privacy.log.chain;

import java.nio.charset.StandardCharsets;

/// The heads of all streams at one moment, one a line: stream, number and hash of its last line.
public record Anchor(String madeAt, String heads, String signature) {

  /// What is signed.
  public static byte[] signed(String madeAt, String heads) {
    return ("datapeil-log-anchor\n" + madeAt + "\n" + heads).getBytes(StandardCharsets.UTF_8);
  }
}
