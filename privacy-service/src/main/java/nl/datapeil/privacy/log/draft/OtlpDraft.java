package nl.datapeil.privacy.log.draft;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.Span;
import org.jspecify.annotations.Nullable;

/// An OTLP/JSON export of traces. A span without `dpl.core.processing_activity_id` is no processing
/// of personal data and is left out; so are attributes outside `dpl.` and resources outside
/// `service.`.
@JsonIgnoreProperties(ignoreUnknown = true)
public record OtlpDraft(@Nullable List<@Nullable ResourceSpans> resourceSpans) implements LogBody {
  private static final int MOST = 10_000;
  private static final List<String> OUTCOMES = List.of("Unset", "Ok", "Error");

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ResourceSpans(
      @Nullable Resource resource, @Nullable List<@Nullable ScopeSpans> scopeSpans) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Resource(@Nullable List<@Nullable OtlpAttribute> attributes) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ScopeSpans(@Nullable List<@Nullable OtlpSpan> spans) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record OtlpSpan(
      @Nullable String traceId,
      @Nullable String spanId,
      @Nullable String parentSpanId,
      @Nullable String name,
      @Nullable Long startTimeUnixNano,
      @Nullable Long endTimeUnixNano,
      @Nullable Status status,
      @Nullable List<@Nullable OtlpAttribute> attributes) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Status(@Nullable Object code) {
    String ldv() {
      return switch (code) {
        case Integer number when number >= 0 && number < OUTCOMES.size() -> OUTCOMES.get(number);
        case String name -> name.replace("STATUS_CODE_", "");
        case null, default -> "Unset";
      };
    }
  }

  public Sent check(Instant now) {
    var in = new InputCheck();
    var spans = new ArrayList<Span>();
    var ignored = 0;
    for (var group : present(resourceSpans)) {
      var resource = group.resource() == null ? null : group.resource().attributes();
      for (var scope : present(group.scopeSpans())) {
        for (var span : present(scope.spans())) {
          var said = said(span.attributes(), "dpl.");
          if (said.containsKey(SpanAttributes.ACTIVITY)) {
            var path = "spans[" + (spans.size() + ignored) + "]";
            spans.add(draft(span, said, resource).read(in, path, now));
          } else {
            ignored++;
          }
        }
      }
    }
    in.require(
        spans.size() <= MOST,
        "resourceSpans",
        "must hold at most " + MOST + " spans",
        "mag hoogstens " + MOST + " spans bevatten");
    in.refuseWhenWrong();
    return new Sent(spans, ignored);
  }

  private static SpanDraft draft(
      OtlpSpan span,
      Map<String, @Nullable Object> said,
      @Nullable List<@Nullable OtlpAttribute> resource) {
    var parent = span.parentSpanId();
    return new SpanDraft(
        span.traceId(),
        span.spanId(),
        parent == null || parent.isEmpty() ? null : parent,
        span.name(),
        span.status() == null ? "Unset" : span.status().ldv(),
        millis(span.startTimeUnixNano()),
        millis(span.endTimeUnixNano()),
        new SpanDraft.ResourceDraft(said(resource, "service.")),
        said);
  }

  private static @Nullable Long millis(@Nullable Long nanos) {
    return nanos == null ? null : nanos / 1_000_000;
  }

  private static Map<String, @Nullable Object> said(
      @Nullable List<@Nullable OtlpAttribute> attributes, String prefix) {
    var said = new HashMap<String, @Nullable Object>();
    for (var attribute : present(attributes)) {
      var key = requireNonNullElse(attribute.key(), "");
      if (key.startsWith(prefix) && attribute.value() != null) {
        said.put(key, attribute.value().plain());
      }
    }
    return said;
  }

  private static <T> List<T> present(@Nullable List<@Nullable T> values) {
    var present = new ArrayList<T>();
    for (var value : values == null ? List.<@Nullable T>of() : values) {
      if (value != null) {
        present.add(value);
      }
    }
    return present;
  }
}
