package nl.datapeil.analytics.query.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import nl.datapeil.analytics.AnalyticsConfig;
import org.duckdb.DuckDBDriver;

/// Engines over small files, for tests.
public final class EngineFixtures {
  private EngineFixtures() {}

  record Limits(
      int maxRows,
      Duration timeout,
      String memory,
      String spill,
      int threads,
      int concurrent,
      Duration patience,
      Duration delivery)
      implements AnalyticsConfig.Query {}

  static Limits limits() {
    return new Limits(
        1000,
        Duration.ofSeconds(20),
        "256MB",
        "100MB",
        2,
        2,
        Duration.ofMillis(100),
        Duration.ofMinutes(1));
  }

  /// A Parquet file with what this SQL gives.
  public static Path parquet(Path folder, String name, String sql) {
    var file = folder.resolve(name + ".parquet");
    try (var engine = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        var statement = engine.createStatement()) {
      statement.execute("copy (%s) to '%s' (format parquet)".formatted(sql, file));
      return file;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The answer to a query that needs no table.
  public static Answer answer(Path folder, String sql, int limit) {
    try {
      return engine(folder, limits())
          .run(new Task("test", sql, limit, List.of(), List.of(), false), new Cancellation());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static QueryEngine engine(Path folder, Limits limits) throws IOException {
    var engine = new QueryEngine(limits, new SpillFolder(Files.createDirectories(folder)));
    try {
      engine.prepare();
      return engine;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
