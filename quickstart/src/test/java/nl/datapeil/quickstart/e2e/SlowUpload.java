package nl.datapeil.quickstart.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/// A file that is sent for a good part, and then no further until it is let go.
final class SlowUpload extends InputStream {
  private static final byte[] ROWS =
      ("123456789;" + "ruim ".repeat(200) + "\n").repeat(16).getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch sent = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final long part;
  private long position;
  private byte[] rows = "nr;waarde\n".getBytes(StandardCharsets.UTF_8);
  private int at;

  /// @param part bytes to send before it waits: far more than all buffers on the way hold
  SlowUpload(long part) {
    this.part = part;
  }

  /// Waits until the part is on its way.
  void awaitSent() throws InterruptedException {
    sent.await();
  }

  /// Ends the file.
  void letGo() {
    goOn.countDown();
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (position >= part) {
      sent.countDown();
      await(goOn);
      return -1;
    }
    if (at == rows.length) {
      rows = ROWS;
      at = 0;
    }
    var count = Math.min(length, rows.length - at);
    System.arraycopy(rows, at, bytes, offset, count);
    at += count;
    position += count;
    return count;
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
