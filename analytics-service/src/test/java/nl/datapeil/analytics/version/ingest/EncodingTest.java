package nl.datapeil.analytics.version.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
  private static final String TEXT = "naam;prijs\nPathé café;€ 5\n";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @TempDir private Path folder;

  @Test
  void readsUtf8WithAndWithoutMark() {
    assertRead(bytes(StandardCharsets.UTF_8), "UTF-8");
    assertRead(bytes(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), "UTF-8");
  }

  @Test
  void readsUtf16() {
    assertRead(bytes(StandardCharsets.UTF_16LE, 0xFF, 0xFE), "UTF-16LE");
    assertRead(bytes(StandardCharsets.UTF_16BE, 0xFE, 0xFF), "UTF-16BE");
    assertRead(bytes(StandardCharsets.UTF_16LE), "UTF-16LE");
  }

  @Test
  void readsWindows1252() {
    assertRead(bytes(WINDOWS_1252), "windows-1252");
  }

  @Test
  void toleratesBytesThatWindows1252DoesNotKnow() {
    var rows = read("naam;prijs\nx\u0081y;z\n".getBytes(StandardCharsets.ISO_8859_1)).rows();

    assertThat(rows).containsExactly(List.of("x\ufffdy", "z"));
  }

  @Test
  void refusesDamagedUtf8AndSaysWhere() {
    var damaged = bytes(StandardCharsets.UTF_8);
    damaged[damaged.length - 3] = (byte) 0xFF;

    var fields = read(damaged).fields();

    assertThat(fields).containsExactly("lines[2]");
  }

  @Test
  void believesTheUploader() {
    var options = new ReadOptions("iso-8859-1", null, null, false);

    var read =
        Reading.of(
            folder,
            "naam;prijs\ncafé;1\n".getBytes(StandardCharsets.ISO_8859_1),
            Format.CSV,
            options,
            Columns.of("naam STRING", "prijs STRING"));

    assertThat(read.rows()).containsExactly(List.of("café", "1"));
    assertThat(read.accepted().encoding()).isEqualTo("ISO-8859-1");
  }

  private void assertRead(byte[] bytes, String encoding) {
    var read = read(bytes);

    assertThat(read.rows()).containsExactly(List.of("Pathé café", "€ 5"));
    assertThat(read.accepted().encoding()).isEqualTo(encoding);
  }

  private Reading read(byte[] bytes) {
    return Reading.of(
        folder, bytes, Format.CSV, ReadOptions.FIND_OUT, Columns.of("naam STRING", "prijs STRING"));
  }

  private static byte[] bytes(Charset charset, int... mark) {
    var out = new ByteArrayOutputStream();
    for (int b : mark) {
      out.write(b);
    }
    out.writeBytes(TEXT.getBytes(charset));
    return out.toByteArray();
  }
}
