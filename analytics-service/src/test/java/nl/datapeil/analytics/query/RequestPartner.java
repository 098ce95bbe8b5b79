package nl.datapeil.analytics.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.datapeil.testkit.PartnerContract;

/// The requests of data subjects of the privacy service as this service sees them: one is open.
public final class RequestPartner implements HttpHandler {
  public static final String OPEN = "0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b77";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VIEW =
      """
      {"id": "0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b77", "status": "OPEN", "version": 2, "author": "petra",
       "uri": "https://datapeil.example.org/privacy/v1/subject-requests/0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b77",
       "createdAt": "2026-03-05T10:05:00Z", "updatedAt": "2026-03-05T10:05:00Z", "kind": "ACCESS",
       "deadline": {"state": "RUNNING", "dueOn": "2026-04-07", "extendableUntil": "2026-04-07"},
       "receivedOn": "2026-03-05", "channel": "LETTER", "activities": [], "identity": [],
       "findings": [], "notices": []}
      """;
  private static final String PROBLEM =
      """
      {"type": "urn:problem-type:record-not-found", "title": "Not found", "status": 404,
       "detail": "None", "code": "RECORD_NOT_FOUND"}
      """;

  private final PartnerContract contract = new PartnerContract("privacy-service");
  private final List<JsonNode> findings = new CopyOnWriteArrayList<>();

  public void reset() {
    findings.clear();
  }

  public List<JsonNode> findings() {
    return List.copyOf(findings);
  }

  public List<String> breaches() {
    return contract.breaches();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (exchange.getRequestURI().getPath().contains(OPEN)) {
      findings.add(JSON.readTree(request));
      contract.answer(exchange, request, 200, VIEW);
    } else {
      contract.answer(exchange, request, 404, PROBLEM);
    }
  }
}
