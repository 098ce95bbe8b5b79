package nl.datapeil.testkit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Holds what we send to another service, and what its stand-in answers, against the contract that
/// service publishes. Parameters are not judged: the validator takes a list for JSON.
public final class PartnerContract {
  private final OpenApiInteractionValidator validator;
  private final List<String> breaches = new CopyOnWriteArrayList<>();

  public PartnerContract(String service) {
    var file = Path.of("..", service, "src/main/resources/META-INF/openapi.yaml").toAbsolutePath();
    validator =
        OpenApiInteractionValidator.createFor(file.normalize().toString())
            .withBasePathOverride("/v1")
            .withLevelResolver(
                LevelResolver.create()
                    .withLevel("validation.request.security", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.parameter", ValidationReport.Level.IGNORE)
                    .withLevel("validation.response.header", ValidationReport.Level.IGNORE)
                    .build())
            .build();
  }

  public List<String> breaches() {
    return List.copyOf(breaches);
  }

  public void answer(HttpExchange exchange, String request, int status, String json)
      throws IOException {
    check(exchange, request, status, json);
    var body = json.getBytes(StandardCharsets.UTF_8);
    var type = status < 400 ? "application/json" : "application/problem+json";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void check(HttpExchange exchange, String request, int status, String json) {
    var uri = exchange.getRequestURI();
    var sent = new SimpleRequest.Builder(exchange.getRequestMethod(), uri.getPath());
    exchange.getRequestHeaders().forEach(sent::withHeader);
    if (!request.isEmpty()) {
      sent.withBody(request);
    }
    var answered =
        SimpleResponse.Builder.status(status)
            .withContentType(status < 400 ? "application/json" : "application/problem+json")
            .withBody(json)
            .build();
    validator.validate(sent.build(), answered).getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .forEach(message -> breaches.add(message.toString()));
  }
}
