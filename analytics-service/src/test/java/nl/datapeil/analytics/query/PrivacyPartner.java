package nl.datapeil.analytics.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.datapeil.testkit.PartnerContract;
import org.jspecify.annotations.Nullable;

/// The privacy service as this service sees it: it decides as it is told, and remembers.
public final class PrivacyPartner implements HttpHandler {
  static final String ACTIVITY =
      "https://datapeil.example.org/privacy/v1/processing-activities/0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b13";
  static final String POPULATION = "0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b19";
  private static final String WITHDRAWN =
      """
      {"decision": false, "context": {"id": "0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b16",
       "reasons": [{"code": "WITHDRAWN", "message": {"en": "Withdrawn", "nl": "Ingetrokken"}}],
       "obligations": [], "links": []}}
      """;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PartnerContract contract = new PartnerContract("privacy-service");
  private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
  private final List<JsonNode> records = new CopyOnWriteArrayList<>();
  private final List<JsonNode> lines = new CopyOnWriteArrayList<>();
  private final List<String> populations = new CopyOnWriteArrayList<>();
  private final List<String> traces = new CopyOnWriteArrayList<>();
  private volatile String decision = "";
  private volatile boolean deciding = true;
  private volatile boolean logging = true;
  private volatile int permits = Integer.MAX_VALUE;
  private volatile Duration logTime = Duration.ZERO;
  private volatile @Nullable Instant loggedAt;

  /// Every permit carries the obligation to log, as the privacy service's do.
  public void permit(String... obligations) {
    permitUntil("2999-12-31T23:00:00Z", obligations);
  }

  void permitUntil(String moment, String... obligations) {
    var all = new LinkedHashSet<>(List.of(obligations));
    all.add("{\"type\": \"LOG\"}");
    reset(
        """
        {"decision": true, "context": {"id": "0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b15",
         "validUntil": "%s", "processingActivity": "%s", "processingActivityVersion": 3, "reasons": [],
         "obligations": [%s], "links": []}}
        """
            .formatted(moment, ACTIVITY, String.join(",", all)));
  }

  void refuse(String reasons, String links) {
    reset(
        """
        {"decision": false, "context": {"id": "0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b15",
         "reasons": [%s], "obligations": [], "links": [%s]}}
        """
            .formatted(reasons, links));
  }

  /// After this many questions it denies.
  void withdrawAfter(int questions) {
    permits = questions;
  }

  void stopDeciding() {
    deciding = false;
  }

  public void stopLogging() {
    logging = false;
  }

  void takeTimeToLog(Duration time) {
    logTime = time;
  }

  private void reset(String next) {
    decision = next;
    deciding = true;
    logging = true;
    permits = Integer.MAX_VALUE;
    logTime = Duration.ZERO;
    loggedAt = null;
    questions.clear();
    records.clear();
    lines.clear();
    populations.clear();
    traces.clear();
  }

  List<JsonNode> questions() {
    return List.copyOf(questions);
  }

  List<JsonNode> records() {
    return List.copyOf(records);
  }

  /// The lines about persons.
  public List<JsonNode> lines() {
    return List.copyOf(lines);
  }

  /// Identifiers that were sent to be named as a population.
  List<String> populations() {
    return List.copyOf(populations);
  }

  List<String> traces() {
    return List.copyOf(traces);
  }

  @Nullable Instant loggedAt() {
    return loggedAt;
  }

  public List<String> breaches() {
    return contract.breaches();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    traces.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
    if (exchange.getRequestURI().getPath().endsWith("/decisions")) {
      decide(exchange, request);
    } else {
      store(exchange, request);
    }
  }

  private void decide(HttpExchange exchange, String request) throws IOException {
    questions.add(JSON.readTree(request));
    if (deciding) {
      var answer = questions.size() > permits ? WITHDRAWN : decision;
      contract.answer(exchange, request, 200, answer);
    } else {
      exchange.close();
    }
  }

  private void store(HttpExchange exchange, String request) throws IOException {
    if (!logging) {
      exchange.close();
      return;
    }
    sleep(logTime);
    if (exchange.getRequestURI().getPath().endsWith("/populations")) {
      populations.add(request);
      var members = request.lines().distinct().count();
      contract.answer(
          exchange,
          request,
          201,
          "{\"id\": \"%s\", \"members\": %d}".formatted(POPULATION, members));
      return;
    }
    var record = (ObjectNode) JSON.readTree(request);
    if (record.has("spans")) {
      record.get("spans").forEach(lines::add);
      var stored = record.get("spans").size();
      contract.answer(
          exchange,
          request,
          201,
          "{\"stored\": %d, \"known\": 0, \"ignored\": 0}".formatted(stored));
      return;
    }
    records.add(record.deepCopy());
    loggedAt = Instant.now();
    record.put("receivedAt", "2026-01-01T00:00:00Z");
    contract.answer(exchange, request, 201, record.toString());
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
