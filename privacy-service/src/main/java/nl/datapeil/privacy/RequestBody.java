package nl.datapeil.privacy;

import static nl.datapeil.privacy.PrivacyProblem.ANSWERS_TOO_LARGE;
import static nl.datapeil.privacy.PrivacyProblem.ANSWERS_UNREADABLE;
import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A body that must be there: `null` and nothing at all are valid JSON to the parser.
public final class RequestBody {
  private static final int MOST_OF_ANSWERS = 20 * 1024 * 1024;

  private RequestBody() {}

  public static <T> T require(@Nullable T body) {
    if (body == null) {
      throw INVALID_REQUEST.because(
          "A JSON object is needed in the body.", "In de body is een JSON-object nodig.");
    }
    return body;
  }

  /// A file of answers. No more of it than may be is ever held; nothing at all is an empty text.
  public static String answers(@Nullable InputStream body) throws IOException {
    if (body == null) {
      return "";
    }
    var bytes = body.readNBytes(MOST_OF_ANSWERS + 1);
    if (bytes.length > MOST_OF_ANSWERS) {
      body.transferTo(OutputStream.nullOutputStream());
      throw ANSWERS_TOO_LARGE.because(
          "The file is larger than 20 MB. Take images out of the answers and attach them to the"
              + " assessment instead.",
          "Het bestand is groter dan 20 MB. Haal afbeeldingen uit de antwoorden en voeg ze als"
              + " bijlage bij het assessment.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw ANSWERS_UNREADABLE.because(
          "The file is not UTF-8. Save it as UTF-8 and send it again.",
          "Het bestand is geen UTF-8. Sla het op als UTF-8 en stuur het opnieuw.");
    }
  }
}
