package nl.datapeil.analytics.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.datapeil.analytics.privacy.LogRecord.Status;
import nl.datapeil.analytics.privacy.SubjectRequests.Found;
import nl.datapeil.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/// Lines of the processing log in the form of Logboek Dataverwerkingen, each about one data subject
/// or one population, all of the same query.
record LogSpans(List<Span> spans) {
  private static final URI SEARCH =
      URI.create("urn:datapeil:processing-activity:data-subject-search:1");

  LogSpans {
    spans = List.copyOf(spans);
  }

  /// Times in milliseconds since 1970.
  record Span(
      String traceId,
      String spanId,
      String parentSpanId,
      String name,
      String status,
      long startTime,
      long endTime,
      Made resource,
      Attributes attributes) {}

  /// What made the line.
  record Made(Map<String, String> attributes) {
    Made {
      attributes = Map.copyOf(attributes);
    }
  }

  /// Without the text of the query, which stands in the query's own record.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Attributes(
      @JsonProperty("dpl.core.processing_activity_id") URI activity,
      @JsonProperty("dpl.core.data_subject_id") @Nullable String subject,
      @JsonProperty("dpl.core.data_subject_id_type") @Nullable String subjectType,
      @JsonProperty("dpl.datapeil.population") @Nullable UUID population,
      @JsonProperty("dpl.datapeil.decision_id") @Nullable UUID decision,
      @JsonProperty("dpl.datapeil.actor") String actor,
      @JsonProperty("dpl.datapeil.actor_name") String actorName,
      @JsonProperty("dpl.datapeil.datasets") List<URI> datasets,
      @JsonProperty("dpl.datapeil.rows") long rows) {
    Attributes {
      datasets = List.copyOf(datasets);
    }
  }

  /// The line under the record of a query that says one data subject's rows of a dataset were read.
  static Span ofOne(LogRecord query, URI dataset, String type, String subject) {
    return span(query, attributes(query, dataset, subject, type, null));
  }

  static Span ofMany(LogRecord query, URI dataset, UUID population) {
    return span(query, attributes(query, dataset, null, null, population));
  }

  /// The line that says somebody was looked for, for a request of their own: that takes no
  /// decision.
  static LogSpans ofSearch(
      String type, String subject, List<Found> found, Caller.Known caller, Instant now) {
    var trace = io.opentelemetry.api.trace.Span.current().getSpanContext();
    var attributes =
        new Attributes(
            SEARCH,
            subject,
            type,
            null,
            null,
            caller.id(),
            caller.name(),
            found.stream().map(Found::dataset).distinct().toList(),
            found.stream().mapToLong(Found::rows).sum());
    var line =
        new Span(
            trace.getTraceId(),
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()),
            trace.getSpanId(),
            "data-subject search",
            "Ok",
            now.toEpochMilli(),
            now.toEpochMilli(),
            new Made(Map.of("service.name", "analytics-service")),
            attributes);
    return new LogSpans(List.of(line));
  }

  private static Span span(LogRecord query, Attributes attributes) {
    return new Span(
        query.traceId(),
        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()),
        query.spanId(),
        query.name(),
        query.status() == Status.OK ? "Ok" : "Error",
        query.startTime().toEpochMilli(),
        query.endTime().toEpochMilli(),
        new Made(Map.of("service.name", "analytics-service")),
        attributes);
  }

  private static Attributes attributes(
      LogRecord query,
      URI dataset,
      @Nullable String subject,
      @Nullable String type,
      @Nullable UUID population) {
    return new Attributes(
        query.processingActivityId(),
        subject,
        type,
        population,
        query.decisionId(),
        query.actor(),
        query.actorName(),
        List.of(dataset),
        query.rows());
  }
}
