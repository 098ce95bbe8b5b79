package nl.datapeil.analytics.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.datapeil.testkit.PartnerContract;

/// The destruction orders of the privacy service as this service sees them.
public final class DestructionPartner implements HttpHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PartnerContract contract = new PartnerContract("privacy-service");
  private final Map<String, String> orders = new ConcurrentHashMap<>();
  private final Map<String, String> withdrawn = new ConcurrentHashMap<>();
  private final List<JsonNode> certificates = new CopyOnWriteArrayList<>();
  private volatile boolean certifying = true;

  /// Due from now on.
  public void order(String id, String dataset, String subject) {
    orders.put(id, order(id, dataset, subject, true));
  }

  /// Lists an order that turns out to be withdrawn when it is read.
  public void withdraw(String id, String dataset, String subject) {
    order(id, dataset, subject);
    withdrawn.put(id, order(id, dataset, subject, false));
  }

  public void stopCertifying() {
    certifying = false;
  }

  public void reset() {
    orders.clear();
    withdrawn.clear();
    certificates.clear();
    certifying = true;
  }

  /// Also those it did not take.
  public List<JsonNode> certificates() {
    return List.copyOf(certificates);
  }

  public List<String> breaches() {
    return contract.breaches();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var path = exchange.getRequestURI().getPath().split("/", -1);
    if (path.length == 3) {
      var items = String.join(",", orders.values());
      contract.answer(exchange, request, 200, "{\"items\": [%s]}".formatted(items));
    } else if (path.length == 4) {
      var order = withdrawn.getOrDefault(path[3], orders.getOrDefault(path[3], ""));
      contract.answer(exchange, request, 200, order);
    } else {
      certify(exchange, request, path[3]);
    }
  }

  private void certify(HttpExchange exchange, String request, String id) throws IOException {
    certificates.add(JSON.readTree(request));
    if (certifying) {
      var order = orders.remove(id);
      contract.answer(exchange, request, 200, String.valueOf(order));
    } else {
      exchange.close();
    }
  }

  private static String order(String id, String dataset, String subject, boolean due) {
    return """
    {"id": "%s", "uri": "https://datapeil.example.org/privacy/v1/destruction-orders/%s",
     "status": "%s", "version": 1, "author": "petra", "title": "Na vijf jaar",
     "createdAt": "%s", "updatedAt": "2026-01-31T12:00:00Z",
     "rule": "https://datapeil.example.org/privacy/v1/retention-rules/0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b66",
     "activity": "%s", "dataset": "%s", "subject": "%s", "triggeredOn": "2019-01-31",
     "dueOn": "2026-02-02", "approvalNeeded": false, "due": %s}
    """
        .formatted(
            id,
            id,
            due ? "READY" : "WITHDRAWN",
            Instant.now(),
            PrivacyPartner.ACTIVITY,
            dataset,
            subject,
            due);
  }
}
