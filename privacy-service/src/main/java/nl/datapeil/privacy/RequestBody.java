package nl.datapeil.privacy;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

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

  /// A file of answers, refused by its length before anything is made of it.
  public static String answers(String file) {
    if (file.length() > MOST_OF_ANSWERS) {
      throw INVALID_REQUEST.because(
          "The file is larger than 20 MB. Take images out of the answers and attach them to the"
              + " assessment instead.",
          "Het bestand is groter dan 20 MB. Haal afbeeldingen uit de antwoorden en voeg ze als"
              + " bijlage bij het assessment.");
    }
    return file;
  }
}
