package nl.datapeil.analytics.query.spatial;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpatialFunctionsTest {
  private static final String SQUARE =
      "'POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 6 4, 6 6, 4 6, 4 4))'";

  @Test
  void holdsWhatIsInsideButNotInAHoleNorOnTheBorder() throws SQLException {
    assertThat(value("datapeil_holds_point(datapeil_shape(" + SQUARE + "), 1.0, 1.0)"))
        .isEqualTo(true);
    assertThat(value("datapeil_holds_point(datapeil_shape(" + SQUARE + "), 5.0, 5.0)"))
        .isEqualTo(false);
    assertThat(value("datapeil_holds_point(datapeil_shape(" + SQUARE + "), 0.0, 5.0)"))
        .isEqualTo(false);
    assertThat(value("datapeil_holds_point(datapeil_shape(" + SQUARE + "), 11.0, 5.0)"))
        .isEqualTo(false);
  }

  @Test
  void holdsLinesThatAreWhollyInside() throws SQLException {
    var shape = "datapeil_holds(datapeil_shape(" + SQUARE + "), ";

    assertThat(value(shape + "'LINESTRING (1 1, 1 9)')")).isEqualTo(true);
    assertThat(value(shape + "'LINESTRING (1 5, 9 5)')")).isEqualTo(false);
  }

  @Test
  void measuresBetweenAnyGeometries() throws SQLException {
    assertThat(value("datapeil_distance('LINESTRING (0 3, 9 3)', 'POINT (4 0)')")).isEqualTo(3.0);
    assertThat(value("datapeil_distance(" + SQUARE + ", 'POINT (1 1)')")).isEqualTo(0.0);
  }

  @Test
  void givesNothingForWhatItCannotRead() throws SQLException {
    assertThat(value("datapeil_shape('no geometry')")).isNull();
    assertThat(value("datapeil_shape(null)")).isNull();
    assertThat(value("datapeil_holds_point(77, 1.0, 1.0)")).isNull();
    assertThat(value("datapeil_holds(datapeil_shape(" + SQUARE + "), 'POINT (')")).isNull();
    assertThat(value("datapeil_distance('POINT (1 1)', '')")).isNull();
  }

  @Test
  void knowsAShapeByOneNumber() throws SQLException {
    assertThat(
            value("count(distinct datapeil_shape(w)) from (select " + SQUARE + " w from range(9))"))
        .isEqualTo(1L);
  }

  private static @Nullable Object value(String expression) throws SQLException {
    try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties())) {
      SpatialFunctions.register(connection);
      try (var statement = connection.createStatement();
          var result = statement.executeQuery("select " + expression)) {
        result.next();
        return result.getObject(1);
      }
    }
  }
}
