package nl.datapeil.privacy.log.ldv;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.log.read.StoredSpan;
import nl.datapeil.privacy.record.Page;
import org.jspecify.annotations.Nullable;

/// A line as the extension *lezen* of Logboek Dataverwerkingen shows it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record LdvView(
    UUID traceId,
    String spanId,
    String status,
    String name,
    long startTime,
    long endTime,
    @Nullable String parentSpanId,
    @Nullable Resource resource,
    Map<String, Object> attributes) {
  private static final String PSEUDONYM = "urn:datapeil:pseudonym";

  record Resource(Map<String, String> attributes) {}

  /// A page; `next` is not in the standard: give it as `after`.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Lines(List<LdvView> processingActivities, @Nullable UUID next) {
    Lines {
      processingActivities = List.copyOf(processingActivities);
    }

    static Lines of(Page<StoredSpan> page) {
      return new Lines(page.items().stream().map(LdvView::of).toList(), page.next());
    }
  }

  static LdvView of(StoredSpan line) {
    var span = line.span();
    var said = span.details().context();
    var hex = HexFormat.of();
    var parent = span.parentSpanId();
    return new LdvView(
        span.key().traceId(),
        hex.toHexDigits(span.key().spanId()),
        span.outcome().ldv(),
        said.name(),
        span.start().toEpochMilli(),
        span.end().toEpochMilli(),
        parent == null ? null : hex.toHexDigits(parent),
        said.resource() == null ? null : new Resource(said.resource()),
        attributes(line));
  }

  private static Map<String, Object> attributes(StoredSpan line) {
    var span = line.span();
    var said = span.details().context();
    var attributes = new LinkedHashMap<String, Object>();
    attributes.put("dpl.core.processing_activity_id", activity(line));
    if (line.blind() != null) {
      attributes.put("dpl.core.data_subject_id", line.blind().toString());
      attributes.put("dpl.core.data_subject_id_type", PSEUDONYM);
    }
    put(attributes, "dpl.core.foreign_operation.processor", said.processor());
    put(attributes, "dpl.read.externalReadAPI_id", said.readApi());
    put(attributes, "dpl.datapeil.population", span.population());
    put(attributes, "dpl.datapeil.decision_id", span.details().decision());
    return attributes;
  }

  private static void put(Map<String, Object> into, String name, @Nullable Object value) {
    if (value != null) {
      into.put(name, value.toString());
    }
  }

  /// Of one version, as the standard wants it, also where the sender named it apart.
  private static String activity(StoredSpan line) {
    var uri = line.span().activity();
    var version = line.span().details().context().activityVersion();
    return version == null || uri.matches(".*/versions/\\d+") ? uri : uri + "/versions/" + version;
  }
}
