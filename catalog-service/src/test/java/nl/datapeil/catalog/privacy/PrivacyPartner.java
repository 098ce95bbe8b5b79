package nl.datapeil.catalog.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.testkit.PartnerContract;

/// The privacy service as this service sees it: a register that knows what it is told.
public final class PrivacyPartner implements HttpHandler {
  private static final String REGISTER = "http://localhost:8080/privacy/v1/processing-activities/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOT_FOUND =
      """
      {"type": "urn:problem-type:not-found", "title": "Not found", "status": 404,
       "detail": "None", "code": "ACTIVITY_NOT_FOUND"}
      """;

  private final PartnerContract contract = new PartnerContract("privacy-service");
  private final Map<UUID, JsonNode> activities = new ConcurrentHashMap<>();
  private volatile boolean answering = true;

  /// Empties the register and lets it answer.
  public void reset() {
    activities.clear();
    answering = true;
  }

  public void fallSilent() {
    answering = false;
  }

  public List<String> breaches() {
    return contract.breaches();
  }

  /// Files an approved activity about columns of one dataset; its URI.
  public String approve(String dataset, String... columns) {
    return file("APPROVED", LocalDate.of(2099, 12, 31), dataset, columns);
  }

  public String file(String status, LocalDate reviewOn, String dataset, String... columns) {
    var id = UUID.randomUUID();
    var covered =
        Stream.of(columns)
            .map(name -> "{\"name\": \"%s\", \"treatment\": \"NONE\"}".formatted(name))
            .collect(Collectors.joining(","));
    try {
      activities.put(
          id,
          JSON.readTree(
              """
              {"id": "%1$s", "uri": "%2$s%1$s", "status": "%3$s", "version": 1,
               "createdAt": "2026-01-31T12:00:00Z", "updatedAt": "2026-01-31T12:00:00Z",
               "name": "Wmo-gebruik", "purpose": "Zien wat nodig is", "legalBasis": "PUBLIC_TASK",
               "legalBasisReference": "Wmo 2015, art. 2.1.1", "controller": "College",
               "jointControllers": [], "dpoContact": "fg@gemeente.example",
               "dataSubjectCategories": ["inwoners"], "personalDataCategories": ["bsn"],
               "recipients": [], "thirdCountryTransfers": [], "retentionPeriod": "P5Y",
               "securityMeasures": "Per rol", "smallestGroup": 10, "recordLevel": false,
               "advice": {"positive": true, "text": "Goed", "at": "2026-01-31T13:00:00Z"},
               "reviewOn": "%4$s", "datasets": [{"uri": "%5$s", "columns": [%6$s]}]}
              """
                  .formatted(id, REGISTER, status, reviewOn, dataset, covered)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return REGISTER + id;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!answering) {
      exchange.close();
      return;
    }
    var path = exchange.getRequestURI().getPath();
    if (path.endsWith("/processing-activities")) {
      contract.answer(exchange, "", 200, page(dataset(exchange.getRequestURI().getRawQuery())));
    } else {
      var found = activities.get(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
      contract.answer(
          exchange, "", found == null ? 404 : 200, found == null ? NOT_FOUND : found.toString());
    }
  }

  private String page(String dataset) {
    return activities.values().stream()
        .filter(activity -> activity.at("/datasets/0/uri").asText().equals(dataset))
        .map(JsonNode::toString)
        .collect(Collectors.joining(",", "{\"items\": [", "]}"));
  }

  private static String dataset(String query) {
    return Stream.of(query.split("&", -1))
        .filter(parameter -> parameter.startsWith("dataset="))
        .map(p -> URLDecoder.decode(p.substring("dataset=".length()), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }
}
