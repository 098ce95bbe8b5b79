package nl.datapeil.analytics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;

/// All settings of this service. A wrong value stops the start, not the first request.
@ConfigMapping(prefix = "analytics")
public interface AnalyticsConfig {
  Storage storage();

  Upload upload();

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
    @Min(1)
    @Max(64)
    int concurrent();

    /// Memory of the engine per conversion, as DuckDB writes it.
    @WithDefault("512MB")
    String memory();
  }
}
