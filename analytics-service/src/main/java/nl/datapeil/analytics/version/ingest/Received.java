package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// An uploaded file on disk, with what was learned of it while it streamed in.
public final class Received {
  private static final int HEAD = 4096;

  private final Path file;
  private final MessageDigest digest;
  private final Utf8Check utf8 = new Utf8Check();
  private byte[] head = new byte[0];
  private String sha256 = "";
  private long bytes;

  public Received(Path file) {
    this.file = file;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Copies all of `in` to the file; memory stays flat whatever the size.
  public void receive(InputStream in, OutputStream out) throws IOException {
    var buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      digest.update(buffer, 0, n);
      utf8.update(buffer, n);
      if (bytes == 0) {
        head = Arrays.copyOf(buffer, Math.min(n, HEAD));
      }
      bytes += n;
    }
    sha256 = HexFormat.of().formatHex(digest.digest());
  }

  public Path file() {
    return file;
  }

  public long bytes() {
    return bytes;
  }

  public String sha256() {
    return sha256;
  }

  Utf8Check utf8() {
    return utf8;
  }

  /// The first bytes, as many as the first read gave.
  byte[] head() {
    return head.clone();
  }
}
