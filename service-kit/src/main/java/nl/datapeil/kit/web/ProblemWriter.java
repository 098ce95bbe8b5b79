package nl.datapeil.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Locale;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.kit.problem.StandardProblems;

/// Answers requests that never reach a resource, such as one whose body is too large.
@Singleton
public class ProblemWriter {
  private final ObjectMapper json;

  ProblemWriter(ObjectMapper json) {
    this.json = json;
  }

  /// Ends the request with the standard problem of this status, in the reader's language.
  public void answer(RoutingContext request, int status) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(body(request, status));
  }

  /// The standard problem of this status as JSON, in the reader's language.
  public Buffer body(RoutingContext request, int status) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(StandardProblems.of(status, localeOf(request))));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Locale localeOf(RoutingContext request) {
    return request.acceptableLanguages().stream()
        .map(language -> Locale.of(language.tag()))
        .filter(l -> l.getLanguage().equals("nl") || l.getLanguage().equals("en"))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
