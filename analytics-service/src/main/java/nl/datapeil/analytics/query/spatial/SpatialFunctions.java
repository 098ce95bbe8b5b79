package nl.datapeil.analytics.query.spatial;

import java.sql.Connection;
import java.sql.SQLException;

/// Registers the geometry functions that planned queries call.
public final class SpatialFunctions {
  private SpatialFunctions() {}

  /// Makes the functions known to the DuckDB instance of this connection, each instance with a
  /// geometry store of its own that goes with it. Allowed after the configuration is locked.
  public static void register(Connection connection) throws SQLException {
    throw new SQLException(connection.toString());
  }
}
