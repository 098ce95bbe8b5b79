package nl.datapeil.privacy.document.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.datapeil.privacy.document.model.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  @Test
  void writesALineForEachItem() throws IOException {
    assertThat(csv("Zoë", "a,b", "zegt \"ja\"", "regel\r\neen", ""))
        .isEqualTo("Zoë,\"a,b\",\"zegt \"\"ja\"\"\",\"regel\neen\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31 6", "-cmd", "@SUM(A1)", "  =1", "\t=1", "＝1"})
  void disarmsFormulas(String text) throws IOException {
    assertThat(csv(text)).startsWith("'");
  }

  @ParameterizedTest
  @CsvSource({"-5,-5", "-5.25,-5.25", "2-1,2-1", "a=b,a=b"})
  void leavesNumbersAndTextAlone(String text, String written) throws IOException {
    assertThat(csv(text)).isEqualTo(written);
  }

  @Test
  void leavesOutWhatNoProgramReads() throws IOException {
    assertThat(csv("a\u0000\uD800b")).isEqualTo("a\uFFFDb");
  }

  private static String csv(String... cells) throws IOException {
    var out = new ByteArrayOutputStream();
    CsvFile.write(new Sheet("x", List.of("kop"), List.of(List.of(cells))), out);
    var lines = out.toString(StandardCharsets.UTF_8);
    assertThat(lines).startsWith("kop\r\n").endsWith("\r\n");
    return lines.substring("kop\r\n".length(), lines.length() - 2);
  }
}
