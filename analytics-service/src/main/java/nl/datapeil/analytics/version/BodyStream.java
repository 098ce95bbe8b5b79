package nl.datapeil.analytics.version;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The body of a request, whose failures are told apart from those of the disk.
final class BodyStream extends FilterInputStream {
  BodyStream(InputStream in) {
    super(in);
  }

  /// The client went away.
  static final class Broken extends IOException {
    Broken(IOException cause) {
      super(cause);
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw new Broken(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw new Broken(e);
    }
  }
}
