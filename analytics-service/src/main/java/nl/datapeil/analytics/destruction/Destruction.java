package nl.datapeil.analytics.destruction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.destruction.DestructionClient.Certificate;
import nl.datapeil.analytics.version.Versions.Removed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An order under way: from the moment that its versions are no longer recorded, until its
/// certificate is filed.
@Entity
class Destruction {
  private static final String BY = "analytics-service";
  private static final String METHOD = "Parquet file and version record deleted";
  private static final String NONE_LEFT = "Already destroyed by another order";

  @Id private UUID orderId;

  private UUID datasetId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> versions;

  private long rows;

  private String sha256;

  private @Nullable Instant destroyedAt;

  protected Destruction() {}

  Destruction(UUID orderId, Removed removed) {
    this.orderId = orderId;
    datasetId = removed.datasetId();
    versions = List.copyOf(removed.ids());
    rows = removed.rows();
    sha256 = removed.sha256();
  }

  /// No file of it is left; the first moment counts, so that the certificate stays the same.
  void destroyed(Instant now) {
    if (destroyedAt == null) {
      destroyedAt = now;
    }
  }

  Work work() {
    return new Work(orderId, datasetId, versions);
  }

  Certificate certificate() {
    if (destroyedAt == null) {
      throw new IllegalStateException("Not destroyed yet");
    }
    return new Certificate(rows, destroyedAt, BY, versions.isEmpty() ? NONE_LEFT : METHOD, sha256);
  }

  /// What is to be done for an order still.
  record Work(UUID order, UUID dataset, List<UUID> versions) {
    Work {
      versions = List.copyOf(versions);
    }
  }
}
