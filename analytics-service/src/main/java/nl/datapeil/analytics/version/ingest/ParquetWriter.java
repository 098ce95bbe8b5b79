package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBFunctions;

/// Writes Parquet with a DuckDB of its own, that can reach the target file and nothing else.
final class ParquetWriter {
  private final Engine engine;

  ParquetWriter(Engine engine) {
    this.engine = engine;
  }

  /// Returns the number of rows written.
  long write(Path target, RowFunction rows) throws IOException {
    try (var connection = open(target);
        var builder = DuckDBFunctions.tableFunction()) {
      builder.withName("uploaded").withFunction(rows).register(connection);
      // the driver would keep the registration, and the file it reads, for the life of the process
      DuckDBDriver.clearFunctionsRegistry();
      try (var statement = connection.createStatement()) {
        var written =
            statement.executeLargeUpdate(
                "copy (select * from uploaded()) to %s (format parquet, compression zstd, use_tmp_file false)"
                    .formatted(quoted(target.toString())));
        if (written != rows.count()) {
          throw new IllegalStateException(
              "%d of %d rows were written".formatted(written, rows.count()));
        }
        return written;
      }
    } catch (SQLException e) {
      var cause = rows.failure();
      throw cause != null ? cause : new IOException(withoutValues(e));
    }
  }

  private Connection open(Path target) throws SQLException {
    var settings = new Properties();
    settings.setProperty("memory_limit", engine.memory());
    settings.setProperty("threads", "2");
    settings.setProperty("temp_directory", engine.spill().toString());
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("allow_persistent_secrets", "false");
    settings.setProperty("allowed_paths", "[" + quoted(target.toString()) + "]");
    settings.setProperty("enable_external_access", "false");
    return new DuckDBDriver().connect("jdbc:duckdb:", settings);
  }

  /// The engine's message may hold a value of the file beyond its kind.
  private static String withoutValues(SQLException e) {
    var message = Objects.requireNonNullElse(e.getMessage(), "");
    var full = message.contains("max_temp_directory_size") ? " (max_temp_directory_size)" : "";
    return "The engine failed: " + message.substring(0, Math.max(0, message.indexOf(':'))) + full;
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
