package nl.datapeil.catalog.manners.refusal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.kit.problem.Text;

/// Ends a request with a problem before its resource is reached.
abstract class RefusingFilter {
  protected static Response refusal(
      ContainerRequestContext request, int status, String code, Text title, Text detail) {
    var locale =
        request.getAcceptableLanguages().stream()
            .filter(l -> l.getLanguage().equals("nl") || l.getLanguage().equals("en"))
            .findFirst()
            .orElse(Locale.ENGLISH);
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(Problem.of(code, title, status, detail, locale))
        .build();
  }
}
