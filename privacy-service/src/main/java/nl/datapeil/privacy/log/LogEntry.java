package nl.datapeil.privacy.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What its sender states about one use of personal data. `query` holds no literals: the sender
/// removed them.
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogEntry(
    UUID id,
    String traceId,
    String spanId,
    String name,
    Status status,
    Instant startTime,
    Instant endTime,
    String processingActivityId,
    int processingActivityVersion,
    UUID decisionId,
    String actor,
    @Nullable String actorName,
    List<UsedDataset> datasets,
    String query,
    long rows) {
  LogEntry {
    datasets = List.copyOf(datasets);
  }

  /// As OpenTelemetry knows it.
  enum Status {
    UNSET,
    OK,
    ERROR
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record UsedDataset(String uri, @Nullable Integer version, List<String> columns) {
    UsedDataset {
      columns = List.copyOf(columns);
    }
  }
}
