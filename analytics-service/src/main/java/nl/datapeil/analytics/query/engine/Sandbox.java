package nl.datapeil.analytics.query.engine;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.datapeil.analytics.AnalyticsConfig;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/// A private DuckDB in memory whose settings are locked before the query runs: it reads the files
/// it was opened for, writes nowhere but its own spill folder and loads no extension.
final class Sandbox implements AutoCloseable {
  private static final String ANSWER = "__answer";
  private static final String COLUMN = "__column";

  private final Connection engine;
  private final Path spill;

  private Sandbox(Connection engine, Path spill) {
    this.engine = engine;
    this.spill = spill;
  }

  static Sandbox open(
      AnalyticsConfig.Query limits,
      Path spill,
      List<EngineTable> tables,
      List<EngineFunction> functions)
      throws SQLException {
    var settings = settings(limits, spill, tables);
    // not by way of DriverManager, which looks for drivers in the class loader of its first caller
    var sandbox = new Sandbox(new DuckDBDriver().connect("jdbc:duckdb:", settings), spill);
    try {
      sandbox.furnish(tables, functions);
      return sandbox;
    } catch (SQLException | RuntimeException e) {
      sandbox.close();
      throw e;
    }
  }

  /// Runs the query to its end and keeps its rows, in memory or spilled to disk. The driver's
  /// streamed results lose the text of every error (2.0.0.1: "Invalid result set") and its plain
  /// ones lie outside the memory limit; a table of the engine has neither fault.
  ///
  /// @return the number of rows kept
  long keep(String sql, Duration timeout, Cancellation cancellation) throws SQLException {
    return keep(ANSWER, sql, timeout, cancellation);
  }

  /// The one column that another query gives, complete like an answer. Closed before the next.
  Column column(String sql, Duration timeout, Cancellation cancellation) throws SQLException {
    var count = keep(COLUMN, sql, timeout, cancellation);
    var statement = engine.createStatement();
    try {
      return new Column(statement, "from " + COLUMN, count);
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private long keep(String table, String sql, Duration timeout, Cancellation cancellation)
      throws SQLException {
    requireOneSelect(sql);
    try (var statement = engine.createStatement()) {
      statement.setQueryTimeout((int) Math.max(1, timeout.toSeconds()));
      cancellation.interruptBy(() -> interrupt(statement));
      try {
        if (cancellation.isCancelled()) {
          throw new SQLException("INTERRUPT Error: Cancelled before it began");
        }
        statement.execute("create or replace temp table %s as (%s)".formatted(table, sql));
        return statement.getUpdateCount();
      } finally {
        cancellation.forget();
      }
    }
  }

  /// The first `limit` rows that were kept.
  void read(long limit, RowReader reader) throws IOException, SQLException {
    try (var statement = engine.createStatement();
        var rows = statement.executeQuery("from %s limit %d".formatted(ANSWER, limit))) {
      var types = typesOf(rows.getMetaData());
      var values = new @Nullable Object[types.length];
      while (rows.next()) {
        for (var i = 0; i < values.length; i++) {
          // a java.sql.Timestamp cannot hold the hour that summer time skips
          values[i] =
              types[i] == Types.TIMESTAMP
                  ? rows.getObject(i + 1, LocalDateTime.class)
                  : rows.getObject(i + 1);
        }
        reader.row(values);
      }
    }
  }

  /// The locked engine itself.
  Connection engine() {
    return engine;
  }

  private static int[] typesOf(ResultSetMetaData answer) throws SQLException {
    var types = new int[answer.getColumnCount()];
    for (var i = 0; i < types.length; i++) {
      types[i] = answer.getColumnType(i + 1);
    }
    return types;
  }

  private void furnish(List<EngineTable> tables, List<EngineFunction> functions)
      throws SQLException {
    for (var function : functions) {
      function.register(engine);
    }
    // the driver lists each registration for the life of the process; ours live for one query
    DuckDBDriver.clearFunctionsRegistry();
    try (var statement = engine.createStatement()) {
      for (var table : tables) {
        statement.execute(table.definition());
      }
      statement.execute("set lock_configuration = true");
    }
  }

  /// The engine runs several statements in one string and would take any of its commands.
  private void requireOneSelect(String sql) throws SQLException {
    try (var parse =
        engine.prepareStatement(
            "select json_array_length(json_serialize_sql(cast(? as varchar)), '$.statements')")) {
      parse.setString(1, sql);
      try (var found = parse.executeQuery()) {
        found.next();
        if (found.getInt(1) != 1) {
          throw new SQLException("Permission Error: Not one SELECT");
        }
      }
    }
  }

  private static void interrupt(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      Log.debugf("The query was over before it could be interrupted: %s", e.getMessage());
    }
  }

  private static Properties settings(
      AnalyticsConfig.Query limits, Path spill, List<EngineTable> tables) {
    var files = tables.stream().map(EngineTable::path).collect(Collectors.joining(",", "[", "]"));
    var settings = new Properties();
    settings.setProperty("memory_limit", limits.memory());
    settings.setProperty("threads", Integer.toString(limits.threads()));
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("max_temp_directory_size", limits.spill());
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("allow_persistent_secrets", "false");
    settings.setProperty("allowed_paths", files);
    settings.setProperty("enable_external_access", "false");
    settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    return settings;
  }

  @Override
  public void close() {
    try {
      engine.close();
      Files.deleteIfExists(spill);
    } catch (SQLException e) {
      throw new IllegalStateException("The engine does not close", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
