package nl.datapeil.analytics.version;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.version.VersionService.Finished;
import nl.datapeil.analytics.version.Versions.Removed;
import nl.datapeil.analytics.version.ingest.Format;
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

  DatasetVersion(int number, Finished upload, Instant now) {
    this.number = number;
    id = upload.id();
    datasetId = upload.datasetId();
    columns = List.copyOf(upload.columns());
    bytes = upload.file().bytes();
    sha256 = upload.file().sha256();
    format = upload.format();
    rows = upload.read().rows();
    encoding = upload.read().encoding();
    delimiter = upload.read().delimiter();
    decimalSeparator = upload.read().decimalSeparator();
    createdBy = upload.caller();
    createdAt = now;
  }

  int number() {
    return number;
  }

  UUID datasetId() {
    return datasetId;
  }

  /// Whether the same file was uploaded.
  boolean isSame(DatasetVersion other) {
    return sha256.equals(other.sha256);
  }

  StoredVersion stored(Storage storage) {
    return new StoredVersion(
        id, datasetId, number, storage.parquet(datasetId, id), rows, createdAt, columns);
  }

  static Removed removed(UUID datasetId, List<DatasetVersion> all) {
    var sums = all.stream().map(version -> version.sha256).toList();
    return new Removed(
        datasetId,
        all.stream().map(version -> version.id).toList(),
        all.stream().mapToLong(version -> version.rows).sum(),
        sums.size() == 1 ? sums.getFirst() : sha256(String.join("\n", sums)));
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
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
