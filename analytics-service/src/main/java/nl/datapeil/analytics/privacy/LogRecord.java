package nl.datapeil.analytics.privacy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One processing of protected data, as the processing log keeps it. `query` holds no literal.
public record LogRecord(
    UUID id,
    String traceId,
    String spanId,
    String name,
    Status status,
    Instant startTime,
    Instant endTime,
    URI processingActivityId,
    int processingActivityVersion,
    UUID decisionId,
    String actor,
    String actorName,
    List<Dataset> datasets,
    String query,
    long rows) {
  public LogRecord {
    datasets = List.copyOf(datasets);
  }

  public enum Status {
    OK,
    ERROR
  }

  /// The version of a dataset that was read, and the columns that played any part.
  public record Dataset(URI uri, int version, List<String> columns) {
    public Dataset {
      columns = List.copyOf(columns);
    }
  }
}
