package nl.datapeil.analytics.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

  private String format;

  private @Nullable String encoding;

  private @Nullable String delimiter;

  private @Nullable String decimalSeparator;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<VersionColumn> columns;

  private Instant createdAt;

  private String createdBy;

  protected DatasetVersion() {}

  StoredVersion stored(Path datasets) {
    var file = datasets.resolve(datasetId.toString()).resolve(id + ".parquet");
    return new StoredVersion(id, datasetId, number, file, rows, createdAt, columns);
  }
}
