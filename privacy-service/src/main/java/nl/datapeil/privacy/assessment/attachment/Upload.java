package nl.datapeil.privacy.assessment.attachment;

import static nl.datapeil.privacy.PrivacyProblem.ATTACHMENT_REFUSED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A file as it was sent, found to be of a kind that we keep.
final class Upload {
  static final int MOST_BYTES = 20 * 1024 * 1024;

  private final @Nullable String task;
  private final String name;
  private final String mediaType;
  private final byte[] content;

  private Upload(@Nullable String task, String name, String mediaType, byte[] content) {
    this.task = task;
    this.name = name;
    this.mediaType = mediaType;
    this.content = content;
  }

  static Upload of(@Nullable String disposition, @Nullable String task, InputStream body) {
    var in = new InputCheck();
    var name = FileName.in(disposition).orElse("");
    in.require(
        !name.isEmpty(),
        "Content-Disposition",
        "must name the file, such as attachment; filename=\"advice.pdf\" (200 characters at most)",
        "moet het bestand noemen, zoals attachment; filename=\"advies.pdf\" (hoogstens 200"
            + " tekens)");
    var question = in.optionalText("task", task, 100);
    in.refuseWhenWrong();
    var content = read(body);
    var type = Sniffer.typeOf(content, name).orElseThrow(Upload::refused);
    return new Upload(question, name, type, content);
  }

  @Nullable String task() {
    return task;
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  AttachmentContent kept(UUID id) {
    return new AttachmentContent(id, content);
  }

  int size() {
    return content.length;
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(InputStream body) {
    try {
      var content = body.readNBytes(MOST_BYTES + 1);
      if (content.length > MOST_BYTES || content.length == 0) {
        throw ATTACHMENT_REFUSED.because(
            "A file has at least one byte and at most 20 MiB.",
            "Een bestand telt minstens één byte en hoogstens 20 MiB.");
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemException refused() {
    return ATTACHMENT_REFUSED.because(
        "By its bytes this is no PDF, PNG, JPEG, plain text, CSV, ODF or Office Open XML (without"
            + " macros). HTML and SVG are never kept. Send it as PDF, for instance.",
        "Naar zijn bytes is dit geen PDF, PNG, JPEG, platte tekst, CSV, ODF of Office Open XML"
            + " (zonder macro's). HTML en SVG bewaren wij nooit. Stuur het bijvoorbeeld als PDF.");
  }
}
