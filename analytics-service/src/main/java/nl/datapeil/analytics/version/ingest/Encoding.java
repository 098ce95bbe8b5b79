package nl.datapeil.analytics.version.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The encoding of a file, and how many bytes of byte order mark precede the text.
record Encoding(Charset charset, int mark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// What the uploader says, else what a byte order mark says, else UTF-8 if the whole file is,
  /// else Windows-1252, the encoding of older Dutch office software.
  static Encoding of(Received file, @Nullable String declared) {
    var head = file.head();
    var marked = marked(head);
    if (declared != null) {
      var charset = Charset.forName(declared);
      var mark =
          marked != null && marked.charset.name().startsWith(family(charset)) ? marked : null;
      return mark != null ? mark : new Encoding(charset, 0);
    }
    if (marked != null) {
      return marked;
    }
    if (zeros(head, 1) > head.length / 8) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (zeros(head, 0) > head.length / 8) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    var utf8 = file.utf8().valid() || file.utf8().damaged();
    return new Encoding(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  /// Bytes without a character in Windows-1252 become U+FFFD rather than an error.
  Reader open(Path file) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.skipNBytes(mark);
    return new InputStreamReader(in, charset);
  }

  String label() {
    return charset.name();
  }

  private static @Nullable Encoding marked(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    return starts(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
  }

  private static String family(Charset charset) {
    return charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /// NUL bytes at even (0) or odd (1) places: in UTF-16 every ASCII character has one.
  private static int zeros(byte[] head, int parity) {
    int zeros = 0;
    for (int i = parity; i < head.length; i += 2) {
      if (head[i] == 0) {
        zeros++;
      }
    }
    return zeros;
  }
}
