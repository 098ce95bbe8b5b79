package nl.datapeil.analytics.version.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.duckdb.DuckDBDriver;

/// Reads a file as a test's dataset and shows what came of it.
final class Reading {
  private final Outcome outcome;
  private final Path parquet;

  private Reading(Outcome outcome, Path parquet) {
    this.outcome = outcome;
    this.parquet = parquet;
  }

  static Reading csv(Path folder, String text, String... columns) {
    return of(
        folder,
        text.getBytes(StandardCharsets.UTF_8),
        Format.CSV,
        ReadOptions.FIND_OUT,
        Columns.of(columns));
  }

  static Reading geoJson(Path folder, String text, String... columns) {
    return of(
        folder,
        text.getBytes(StandardCharsets.UTF_8),
        Format.GEOJSON,
        ReadOptions.FIND_OUT,
        Columns.of(columns));
  }

  static Reading of(
      Path folder, byte[] bytes, Format format, ReadOptions options, List<CatalogColumn> columns) {
    try {
      var received = new Received(Files.createTempFile(folder, "raw", ""));
      try (var out = Files.newOutputStream(received.file())) {
        received.receive(new ByteArrayInputStream(bytes), out);
      }
      var parquet = folder.resolve(received.file().getFileName() + ".parquet");
      var engine = new Engine("512MB", folder);
      return new Reading(
          new Ingest(columns, engine).read(received, format, options, parquet), parquet);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Outcome.Accepted accepted() {
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return (Outcome.Accepted) outcome;
  }

  Outcome.Refused refused() {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return (Outcome.Refused) outcome;
  }

  List<String> fields() {
    return refused().violations().stream().map(Violation::field).toList();
  }

  /// The values of each row as text, `null` for none.
  List<List<String>> rows() {
    accepted();
    return ask("select * from read_parquet('%s')".formatted(parquet));
  }

  List<List<String>> ask(String sql) {
    try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql.replace("$file", "'" + parquet + "'"))) {
      var rows = new ArrayList<List<String>>();
      while (result.next()) {
        var row = new String[result.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) {
          row[i] = String.valueOf(result.getObject(i + 1));
        }
        rows.add(Arrays.asList(row));
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
