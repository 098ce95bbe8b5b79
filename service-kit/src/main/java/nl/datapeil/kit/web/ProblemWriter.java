package nl.datapeil.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    var preferred =
        request.acceptableLanguages().stream()
            .map(language -> Locale.of(language.tag()))
            .filter(l -> l.getLanguage().equals("nl") || l.getLanguage().equals("en"))
            .findFirst();
    try {
      var problem = StandardProblems.of(status, preferred.orElse(Locale.ENGLISH));
      request
          .response()
          .setStatusCode(status)
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
