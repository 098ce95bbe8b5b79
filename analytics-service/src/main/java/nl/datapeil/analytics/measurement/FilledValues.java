package nl.datapeil.analytics.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/// Which share of the values of each column is filled in, by what a Parquet file says of itself: no
/// value is read.
final class FilledValues {
  private static final String COUNTS =
      """
      select path_in_schema, sum(num_values), sum(stats_null_count) from parquet_metadata(?)
      group by path_in_schema having count(*) = count(stats_null_count) and sum(num_values) > 0
      """;

  private FilledValues() {}

  /// In percent, by column; none of a file without rows.
  static Map<String, BigDecimal> percent(Path parquet) throws SQLException {
    var shares = new HashMap<String, BigDecimal>();
    try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", only(parquet));
        var query = connection.prepareStatement(COUNTS)) {
      query.setString(1, parquet.toString());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          shares.put(rows.getString(1), share(rows.getLong(2), rows.getLong(3)));
        }
      }
    }
    return shares;
  }

  private static BigDecimal share(long values, long empty) {
    return BigDecimal.valueOf(100 * (values - empty))
        .divide(BigDecimal.valueOf(values), 2, RoundingMode.HALF_UP);
  }

  private static Properties only(Path file) {
    var settings = new Properties();
    settings.setProperty("memory_limit", "100MB");
    settings.setProperty("threads", "1");
    settings.setProperty("allowed_paths", "['" + file.toString().replace("'", "''") + "']");
    settings.setProperty("enable_external_access", "false");
    return settings;
  }
}
