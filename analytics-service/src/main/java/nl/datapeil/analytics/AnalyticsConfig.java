package nl.datapeil.analytics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/// All settings of this service. A wrong value stops the start, not the first request.
@ConfigMapping(prefix = "analytics")
public interface AnalyticsConfig {
  /// Where callers reach this API, for links in answers.
  @WithDefault("http://localhost:8080/analytics/v1")
  URI publicUrl();

  Storage storage();

  Upload upload();

  Query query();

  Pseudonym pseudonym();

  Measurement measurement();

  Destruction destruction();

  /// Where the contents of datasets lie.
  interface Storage {
    /// The folder of all Parquet files and of uploads under way; on one file system.
    @WithDefault("data")
    Path directory();
  }

  /// How uploads are turned into versions.
  interface Upload {
    /// Uploads converted at the same time; others wait after they have been received.
    @WithDefault("2")
    @Min(1) @Max(64) int concurrent();

    /// Memory of the engine per conversion, as DuckDB writes it.
    @WithDefault("512MB")
    String memory();
  }

  /// What one query may take, and how many run at once.
  interface Query {
    /// Most rows one answer may hold; a longer one is cut off and says so.
    @WithDefault("1000000")
    @Min(1) int maxRows();

    /// Longest time the engine may work on one query.
    @WithDefault("60S")
    Duration timeout();

    /// Memory of the engine per query, as DuckDB writes it. What does not fit goes to disk.
    @WithDefault("2GB")
    String memory();

    /// Disk space for what does not fit in memory, per query, as DuckDB writes it.
    @WithDefault("10GB")
    String spill();

    /// Processor threads per query.
    @WithDefault("2")
    @Min(1) @Max(256) int threads();

    /// Queries running at the same time; each may take `memory`.
    @WithDefault("4")
    @Min(1) @Max(256) int concurrent();

    /// How long a query waits for its turn before it is refused with a 503.
    @WithDefault("10S")
    Duration patience();

    /// How long a caller may take to receive the whole answer; then the connection is cut.
    @WithDefault("10M")
    Duration delivery();
  }

  /// How the catalogue is told what was measured of uploads.
  interface Measurement {
    /// How often each pod looks for uploads to measure; `off` leaves it to other pods.
    @WithDefault("10s")
    String every();
  }

  /// How what is due at the privacy service is destroyed.
  interface Destruction {
    /// How often each pod looks for orders to destroy; `off` leaves it to other pods.
    @WithDefault("10m")
    String every();
  }

  /// How identifying values are replaced. Whoever holds the key can recompute pseudonyms.
  interface Pseudonym {
    /// The file that holds the key: a Tink keyset in JSON, readable by this service only.
    Path keyset();

    /// Makes the keyset when it is absent. Off where an operator provides it: a new key silently
    /// changes every pseudonym.
    @WithDefault("false")
    boolean createKeyset();
  }
}
