package nl.datapeil.privacy.assessment.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {
  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, application/pdf",
    "89504e470d0a1a0a00, image/png",
    "ffd8ffe000, image/jpeg"
  })
  void knowsAFileByItsFirstBytes(String hex, String type) {
    assertThat(Sniffer.typeOf(HexFormat.of().parseHex(hex), "a.txt")).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "\uFEFF  <!DOCTYPE html><p>",
        "hello <script>alert(1)</script>",
        "a\u0000b",
        "MZ\u0001\u0002",
        "<?xml version='1.0'?><a/>"
      })
  void keepsNothingThatABrowserMightRun(String text) {
    assertThat(Sniffer.typeOf(text.getBytes(StandardCharsets.UTF_8), "a.pdf")).isEmpty();
  }

  @Test
  void takesPlainTextAndCsv() {
    var text = "naam;wijk\nénié;Noord\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Sniffer.typeOf(text, "lijst.CSV")).contains("text/csv");
    assertThat(Sniffer.typeOf(text, "lijst.html")).contains("text/plain");
  }

  @Test
  void looksIntoOfficeDocuments() throws IOException {
    var odt = zip("mimetype", "application/vnd.oasis.opendocument.text");
    var docx = zip("[Content_Types].xml", "x", "word/document.xml", "x");
    var macros =
        zip("[Content_Types].xml", "x", "word/document.xml", "x", "word/vbaProject.bin", "x");

    assertThat(Sniffer.typeOf(odt, "a")).contains("application/vnd.oasis.opendocument.text");
    assertThat(Sniffer.typeOf(docx, "a"))
        .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(Sniffer.typeOf(macros, "a")).isEmpty();
    var basic = zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/a.xml", "x");
    assertThat(Sniffer.typeOf(basic, "a")).isEmpty();
    assertThat(Sniffer.typeOf(zip("a.exe", "x"), "a.docx")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attachment; filename=\"advies FG.pdf\" | advies FG.pdf",
        "attachment; filename=advies.pdf | advies.pdf",
        "attachment; filename=\"x.pdf\"; filename*=UTF-8''%e2%82%ac.pdf | €.pdf",
        "attachment; filename=\"../../etc/passwd\" | passwd"
      })
  void readsTheNameOfAFile(String header, String name) {
    assertThat(FileName.in(header)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"attachment", "attachment; filename=\"\"", "attachment; filename=\"..\""})
  void findsNoNameWhereThereIsNone(String header) {
    assertThat(FileName.in(header)).isEmpty();
  }

  @Test
  void writesANameThatReadsBack() {
    assertThat(FileName.in(FileName.attachment("€ \"advies\".pdf"))).contains("€ _advies_.pdf");
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
