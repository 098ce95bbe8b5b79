package nl.datapeil.privacy.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.log.line.Outcome;
import nl.datapeil.privacy.log.line.TraceId;
import nl.datapeil.privacy.log.line.UsedDataset;
import nl.datapeil.privacy.log.read.StoredSpan;
import org.jspecify.annotations.Nullable;

/// A line of the log, as officers see it. The data subject is a pseudonym: the log does not know
/// identifiers. `erased` says that the key of the data subject is gone, and with it the rest.
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogView(
    UUID id,
    String traceId,
    String spanId,
    @Nullable String parentSpanId,
    String name,
    Outcome status,
    Instant startTime,
    Instant endTime,
    String processingActivityId,
    @Nullable Integer processingActivityVersion,
    @Nullable UUID dataSubject,
    @Nullable UUID population,
    @Nullable UUID decisionId,
    @Nullable String actor,
    @Nullable String actorName,
    @Nullable Map<String, String> resource,
    @Nullable String processor,
    @Nullable String externalReadApi,
    @Nullable List<UsedDataset> datasets,
    @Nullable String query,
    @Nullable Long rows,
    Instant receivedAt,
    @Nullable Boolean erased) {

  static LogView of(StoredSpan line) {
    var span = line.span();
    var said = span.details().context();
    var actor = said.actor();
    var hex = HexFormat.of();
    var parent = span.parentSpanId();
    return new LogView(
        line.id(),
        TraceId.write(span.key().traceId()),
        hex.toHexDigits(span.key().spanId()),
        parent == null ? null : hex.toHexDigits(parent),
        said.name(),
        span.outcome(),
        span.start(),
        span.end(),
        span.activity(),
        said.activityVersion(),
        line.blind(),
        span.population(),
        span.details().decision(),
        actor == null ? null : actor.id(),
        actor == null ? null : actor.name(),
        said.resource(),
        said.processor(),
        said.readApi(),
        said.datasets(),
        said.query(),
        span.details().rows(),
        line.received(),
        line.readable() ? null : true);
  }
}
