package nl.datapeil.privacy.document;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import nl.datapeil.privacy.PrivacyProblem;
import nl.datapeil.privacy.document.csv.CsvFile;
import nl.datapeil.privacy.document.docx.DocxFile;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Sheet;
import nl.datapeil.privacy.document.odt.OdtFile;
import nl.datapeil.privacy.document.pdf.PdfFile;

/// A file that is made whole before its first byte is sent: what fails becomes a problem, never
/// half a file. Only a few are made at a time, so that a rush for documents leaves room for
/// decisions.
final class Attachment {
  private static final int LONGEST_NAME = 80;
  private static final long PATIENCE_IN_SECONDS = 20;
  private static final Semaphore PLACES =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

  private final String name;
  private final String type;
  private final Content content;

  private Attachment(String title, String extension, String type, Content content) {
    name = fileName(title) + "." + extension;
    this.type = type;
    this.content = content;
  }

  /// What is not known is a PDF.
  static Attachment of(Document document, String mediaType) {
    if (mediaType.startsWith(MediaTypes.ODT)) {
      return new Attachment(
          document.title(), "odt", MediaTypes.ODT, out -> OdtFile.write(document, out));
    }
    if (mediaType.startsWith(MediaTypes.DOCX)) {
      return new Attachment(
          document.title(), "docx", MediaTypes.DOCX, out -> DocxFile.write(document, out));
    }
    return new Attachment(
        document.title(), "pdf", MediaTypes.PDF, out -> PdfFile.write(document, out));
  }

  static Attachment of(Sheet sheet) {
    return new Attachment(
        sheet.title(), "csv", MediaTypes.CSV + ";charset=UTF-8", out -> CsvFile.write(sheet, out));
  }

  /// What writes the file.
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /// The headers are set when the file is whole: a problem has none of them.
  void send(BiConsumer<String, Object> headers, OutputStream out) throws IOException {
    var file = Files.createTempFile("document", ".tmp");
    try {
      writeTo(file);
      headers.accept("Content-Type", type);
      headers.accept("Content-Disposition", disposition());
      headers.accept("Vary", "Accept, Accept-Language");
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void writeTo(Path file) throws IOException {
    enter();
    try (var to = Files.newOutputStream(file)) {
      content.write(to);
    } finally {
      PLACES.release();
    }
  }

  private String disposition() {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^ -~]", "");
    var full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, full);
  }

  private static void enter() {
    try {
      if (PLACES.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw PrivacyProblem.DOCUMENTS_BUSY.because(
        "Too many documents are being made. Try again in a minute.",
        "Er worden te veel documenten gemaakt. Probeer het over een minuut opnieuw.");
  }

  /// The title without what a file system or a header may not hold.
  private static String fileName(String title) {
    var name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    var cut = name.codePoints().limit(LONGEST_NAME);
    return cut.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
