package nl.datapeil.analytics.privacy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/// Identifiers, one on a line, made while they are sent.
final class IdentifierLines extends InputStream {
  private static final int SOME = 1_000;

  private final Iterator<String> identifiers;
  private byte[] bytes = {};
  private int at;

  IdentifierLines(Iterator<String> identifiers) {
    this.identifiers = identifiers;
  }

  @Override
  public int read() {
    return isAtEnd() ? -1 : bytes[at++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) {
    if (most == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    var length = Math.min(most, bytes.length - at);
    System.arraycopy(bytes, at, into, from, length);
    at += length;
    return length;
  }

  private boolean isAtEnd() {
    if (at == bytes.length) {
      var some = new StringBuilder();
      for (var i = 0; i < SOME && identifiers.hasNext(); i++) {
        some.append(identifiers.next()).append('\n');
      }
      bytes = some.toString().getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return bytes.length == 0;
  }
}
