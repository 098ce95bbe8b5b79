package nl.datapeil.privacy.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A line of the processing log. Never changed.
@Entity
@Immutable
@Table(name = "processing_log")
class StoredEntry {
  @Id private UUID id;

  private String traceId;
  private String spanId;
  private String name;

  @Enumerated(EnumType.STRING)
  private LogEntry.Status status;

  private Instant startTime;
  private Instant endTime;
  private String processingActivityId;
  private int processingActivityVersion;
  private UUID decisionId;
  private String actor;
  private @Nullable String actorName;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<LogEntry.UsedDataset> datasets;

  private String query;

  @Column(name = "row_count")
  private long rows;

  private Instant receivedAt;

  protected StoredEntry() {}

  StoredEntry(LogEntry entry, Instant now) {
    id = entry.id();
    traceId = entry.traceId();
    spanId = entry.spanId();
    name = entry.name();
    status = entry.status();
    startTime = entry.startTime();
    endTime = entry.endTime();
    processingActivityId = entry.processingActivityId();
    processingActivityVersion = entry.processingActivityVersion();
    decisionId = entry.decisionId();
    actor = entry.actor();
    actorName = entry.actorName();
    datasets = entry.datasets();
    query = entry.query();
    rows = entry.rows();
    receivedAt = now;
  }

  UUID id() {
    return id;
  }

  Instant startTime() {
    return startTime;
  }

  boolean says(LogEntry entry) {
    return view().entry().equals(entry);
  }

  LogView view() {
    return new LogView(
        new LogEntry(
            id,
            traceId,
            spanId,
            name,
            status,
            startTime,
            endTime,
            processingActivityId,
            processingActivityVersion,
            decisionId,
            actor,
            actorName,
            datasets,
            query,
            rows),
        receivedAt);
  }
}
