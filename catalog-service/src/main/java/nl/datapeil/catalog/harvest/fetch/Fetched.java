package nl.datapeil.catalog.harvest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What came of fetching a document.
public sealed interface Fetched {
  /// In a temporary file, until it is closed. `url` is where the redirects ended.
  record File(Path path, URI url, String mediaType, @Nullable String link, Validators validators)
      implements Fetched, AutoCloseable {
    private static final int START = 4096;

    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    public byte[] bytes() {
      try {
        return Files.readAllBytes(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// How it begins, to tell its format.
    public String start() {
      try (var in = Files.newInputStream(path)) {
        var bytes = in.readNBytes(START);
        return StandardCharsets.UTF_8
            .decode(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length)))
            .toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  record NotModified() implements Fetched {}

  record Failed(Text why) implements Fetched {}
}
