package nl.datapeil.privacy;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import org.jspecify.annotations.Nullable;

/// A body that must be there: `null` and nothing at all are valid JSON to the parser.
public final class RequestBody {
  private RequestBody() {}

  public static <T> T require(@Nullable T body) {
    if (body == null) {
      throw INVALID_REQUEST.because(
          "A JSON object is needed in the body.", "In de body is een JSON-object nodig.");
    }
    return body;
  }
}
