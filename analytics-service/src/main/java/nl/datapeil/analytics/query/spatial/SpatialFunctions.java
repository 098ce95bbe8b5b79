package nl.datapeil.analytics.query.spatial;

import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBScalarFunction;

/// Registers the geometry functions that planned queries call. What they cannot read gives nothing,
/// never an error: an error would tell about a row.
public final class SpatialFunctions {
  private SpatialFunctions() {}

  /// Makes the functions known to the DuckDB instance of this connection, each instance with shapes
  /// of its own that go with it. Allowed after the configuration is locked.
  public static void register(Connection connection) throws SQLException {
    var shapes = new Shapes();
    register(connection, "datapeil_shape", numbering(shapes), Long.class, String.class);
    register(
        connection,
        "datapeil_holds_point",
        holdingPoints(shapes),
        Boolean.class,
        Long.class,
        Double.class,
        Double.class);
    register(
        connection, "datapeil_holds", holding(shapes), Boolean.class, Long.class, String.class);
    register(connection, "datapeil_distance", distance(), Double.class, String.class, String.class);
  }

  private static void register(
      Connection connection,
      String name,
      DuckDBScalarFunction function,
      Class<?> returns,
      Class<?>... takes)
      throws SQLException {
    try (var builder = DuckDBFunctions.scalarFunction()) {
      builder
          .withName(name)
          .withParameters(takes)
          .withReturnType(returns)
          .withVectorizedFunction(function)
          .register(connection);
    }
  }

  private static DuckDBScalarFunction numbering(Shapes shapes) {
    return (in, out) -> {
      var wkt = in.vector(0);
      for (var row = 0L; row < in.rowCount(); row++) {
        var number = wkt.isNull(row) ? null : shapes.number(wkt.getString(row));
        if (number == null) {
          out.setNull(row);
        } else {
          out.setLong(row, number);
        }
      }
    };
  }

  private static DuckDBScalarFunction holdingPoints(Shapes shapes) {
    return (in, out) -> {
      var number = in.vector(0);
      var x = in.vector(1);
      var y = in.vector(2);
      for (var row = 0L; row < in.rowCount(); row++) {
        var missing = number.isNull(row) || x.isNull(row) || y.isNull(row);
        var shape = missing ? null : shapes.shape(number.getLong(row));
        if (shape == null) {
          out.setNull(row);
        } else {
          out.setBoolean(row, shape.holds(x.getDouble(row), y.getDouble(row)));
        }
      }
    };
  }

  private static DuckDBScalarFunction holding(Shapes shapes) {
    return (in, out) -> {
      var number = in.vector(0);
      var wkt = in.vector(1);
      for (var row = 0L; row < in.rowCount(); row++) {
        var missing = number.isNull(row) || wkt.isNull(row);
        var shape = missing ? null : shapes.shape(number.getLong(row));
        var other = shape == null ? null : Shapes.geometry(wkt.getString(row)).orElse(null);
        if (shape == null || other == null) {
          out.setNull(row);
        } else {
          out.setBoolean(row, shape.holds(other));
        }
      }
    };
  }

  private static DuckDBScalarFunction distance() {
    return (in, out) -> {
      var a = in.vector(0);
      var b = in.vector(1);
      for (var row = 0L; row < in.rowCount(); row++) {
        var missing = a.isNull(row) || b.isNull(row);
        var one = missing ? null : Shapes.geometry(a.getString(row)).orElse(null);
        var other = one == null ? null : Shapes.geometry(b.getString(row)).orElse(null);
        if (one == null || other == null) {
          out.setNull(row);
        } else {
          out.setDouble(row, one.distance(other));
        }
      }
    };
  }
}
