package nl.datapeil.privacy.document.office;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip that an office file is: its parts, one after the other. The same document gives the same
/// bytes.
public final class OfficeZip implements AutoCloseable {
  private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /// About the first of zip. An earlier one would need a field that OpenDocument does not want.
  private static final LocalDateTime FIRST_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;
  private final LocalDateTime madeAt;

  public OfficeZip(OutputStream out, Instant madeAt) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.madeAt = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC);
  }

  /// What writes the content of a part.
  public interface Part {
    void write(Xml xml) throws IOException;
  }

  /// A part that is not packed: OpenDocument wants its media type so, as the first.
  public void stored(String name, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    var checksum = new CRC32();
    checksum.update(bytes);
    var entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  public void xml(String name, Part part) throws IOException {
    zip.putNextEntry(entry(name));
    var writer = writer();
    writer.write(PROLOGUE);
    part.write(new Xml(writer));
    writer.flush();
    zip.closeEntry();
  }

  /// A part that lies ready as `file` beside `owner`, with what is between braces filled in.
  public void template(String name, Class<?> owner, String file, Map<String, String> values)
      throws IOException {
    try (var in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (var value : values.entrySet()) {
        text = text.replace("{" + value.getKey() + "}", value.getValue());
      }
      zip.putNextEntry(entry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }

  private ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(madeAt.isBefore(FIRST_DATE) ? FIRST_DATE : madeAt);
    return entry;
  }

  private Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
  }
}
