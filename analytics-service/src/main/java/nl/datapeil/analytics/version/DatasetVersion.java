package nl.datapeil.analytics.version;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.version.ingest.Format;
import nl.datapeil.analytics.version.ingest.Outcome;
import nl.datapeil.analytics.version.ingest.Received;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One upload of a dataset's whole contents. Written once, never changed.
@Entity
class DatasetVersion {
  @Id private UUID id;

  private UUID datasetId;

  private int number;

  private long rows;

  private long bytes;

  private String sha256;

  @Enumerated(EnumType.STRING)
  private Format format;

  private @Nullable String encoding;

  private @Nullable String delimiter;

  private @Nullable String decimalSeparator;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<VersionColumn> columns;

  private Instant createdAt;

  private String createdBy;

  protected DatasetVersion() {}

  DatasetVersion(UUID id, UUID datasetId, int number, List<VersionColumn> columns) {
    this.id = id;
    this.datasetId = datasetId;
    this.number = number;
    this.columns = List.copyOf(columns);
  }

  /// Adds what was received and how it was read.
  DatasetVersion of(Received file, Format fileFormat, Outcome.Accepted read) {
    bytes = file.bytes();
    sha256 = file.sha256();
    format = fileFormat;
    rows = read.rows();
    encoding = read.encoding();
    delimiter = read.delimiter();
    decimalSeparator = read.decimalSeparator();
    return this;
  }

  DatasetVersion by(String caller, Instant now) {
    createdBy = caller;
    createdAt = now;
    return this;
  }

  int number() {
    return number;
  }

  StoredVersion stored(Storage storage) {
    return new StoredVersion(
        id, datasetId, number, storage.parquet(datasetId, id), rows, createdAt, columns);
  }

  VersionView view() {
    return new VersionView(
        datasetId,
        number,
        rows,
        bytes,
        sha256,
        format,
        encoding,
        delimiter,
        decimalSeparator,
        columns,
        createdAt,
        createdBy);
  }
}
