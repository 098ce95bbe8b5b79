package nl.datapeil.privacy.decision.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.journal.Line.DocumentUsed;
import nl.datapeil.privacy.decision.journal.Line.PolicyUsed;
import org.jspecify.annotations.Nullable;

/// One request for decisions, in the words of Logius' Authorization Decision Log (working version
/// with `event_name`, `attributes` and `body`): request and response whole, policies and
/// information by reference to their version.
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogRecord(
    @JsonProperty("trace_id") String traceId,
    @JsonProperty("span_id") String spanId,
    @JsonProperty("parent_span_id") @Nullable String parentSpanId,
    @JsonProperty("event_name") String eventName,
    long timestamp,
    String status,
    Map<String, Object> attributes,
    Map<String, Object> resource,
    Map<String, Object> body) {
  private static final Map<String, Object> RESOURCE = Map.of("service.name", "privacy-service");
  private static final Map<String, Object> CONFIGURATION =
      Map.of("privacy-service", "decision rules 1");

  LogRecord {
    attributes = Map.copyOf(attributes);
    resource = Map.copyOf(resource);
    body = Map.copyOf(body);
  }

  /// A page in order of time; `next` is the cursor of the one after it, absent on the last.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<LogRecord> items, @Nullable UUID next) {
    Page {
      items = List.copyOf(items);
    }
  }

  /// One of the decisions of a request.
  record Part(
      int position,
      Instant at,
      String traceId,
      String spanId,
      @Nullable String parentSpanId,
      Map<String, Object> request,
      Map<String, Object> response,
      Map<String, Object> policies,
      Map<String, Object> information) {}

  /// Of one request, in the order in which it asked; what was asked alone is told alone.
  static LogRecord of(List<Part> parts) {
    var first = parts.getFirst();
    var alone = parts.size() == 1;
    var policies = new LinkedHashMap<String, Object>();
    var information = new LinkedHashMap<String, Object>();
    for (var part : parts) {
      policies.putAll(part.policies());
      information.putAll(part.information());
    }
    return new LogRecord(
        first.traceId(),
        first.spanId(),
        first.parentSpanId(),
        alone ? "adl.access_evaluation" : "adl.access_evaluations",
        first.at().toEpochMilli(),
        "Ok",
        Map.of(
            "adl.core.policies", policies,
            "adl.core.information", information,
            "adl.core.configuration", CONFIGURATION),
        RESOURCE,
        Map.of(
            "adl.core.request",
            alone
                ? first.request()
                : Map.of("evaluations", parts.stream().map(Part::request).toList()),
            "adl.core.response",
            alone
                ? first.response()
                : Map.of("evaluations", parts.stream().map(Part::response).toList())));
  }

  static Map<String, Object> request(Question question, @Nullable String purpose) {
    var asker = question.asker();
    return Map.of(
        "subject",
        Map.of(
            "type", asker.type(), "id", asker.id(), "properties", Map.of("roles", asker.roles())),
        "action",
        Map.of("name", question.action()),
        "resource",
        Map.of("type", "dataset-columns", "properties", Map.of("datasets", question.datasets())),
        "context",
        purpose == null ? Map.of() : Map.of("purpose", purpose));
  }

  static Map<String, Object> policies(List<PolicyUsed> used, RegisterUris uris) {
    var policies = new LinkedHashMap<String, Object>();
    for (var policy : used) {
      policies.put(uris.policy(policy.policy()).toString(), policy.version());
    }
    return policies;
  }

  static Map<String, Object> information(
      @Nullable URI activity, @Nullable Integer version, List<DocumentUsed> documents) {
    var information = new LinkedHashMap<String, Object>();
    if (activity != null && version != null) {
      information.put(activity.toString(), version);
    }
    for (var document : documents) {
      information.put(document.uri().toString(), document.version());
    }
    return information;
  }
}
