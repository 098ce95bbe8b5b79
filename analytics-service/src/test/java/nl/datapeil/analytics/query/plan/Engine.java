package nl.datapeil.analytics.query.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.number.NumberDuties;
import nl.datapeil.analytics.query.number.PerturbFunction;
import nl.datapeil.analytics.query.number.RecordKeyFunction;
import nl.datapeil.analytics.query.spatial.SpatialFunctions;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBFunctions;

/// A real DuckDB in memory with the small municipality in it, laid out as stored.
final class Engine implements AutoCloseable {
  private static final String POINT =
      "'POINT (' || x || ' ' || y || ')' place, x place__x, y place__y, x place__xmin,"
          + " x place__xmax, y place__ymin, y place__ymax";

  private final Connection connection;

  private Engine(Connection connection) {
    this.connection = connection;
  }

  /// Twelve persons in north, four in south, one in west; two rows about the same one.
  static Engine open() throws SQLException {
    var engine = new Engine(new DuckDBDriver().connect("jdbc:duckdb:", new Properties()));
    SpatialFunctions.register(engine.connection);
    try (var pseudonym = DuckDBFunctions.scalarFunction()) {
      pseudonym
          .withName("datapeil_pseudonym")
          .withParameter(String.class)
          .withReturnType(String.class)
          .withFunction((String value) -> "p-" + Integer.toHexString(value.hashCode()))
          .register(engine.connection);
    }
    new RecordKeyFunction(Engine::mixed).register(engine.connection);
    var noise =
        new Obligation(
            "PERTURB",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "CELL_KEY",
            BigDecimal.TWO);
    new PerturbFunction(NumberDuties.of(List.of(noise)).noise(), cell -> mixed("c " + cell))
        .register(engine.connection);
    engine.run(
        """
        create table persons as select
          (100000000 + i)::varchar bsn, 'Person ' || i as "name", 'Street ' || (i % 3) street,
          case when i < 12 then 'north' when i < 16 then 'south' else 'west' end area,
          '12' || (34 + i % 2) || ' AB' postcode, date '1950-03-01' + (i * 400)::int born,
          (20000 + i * i * 137)::bigint income, (1 + i % 4)::bigint size,
          'POINT (' || i || ' 0)' home, i::double home__x, 0::double home__y, i::double home__xmin,
          i::double home__xmax, 0::double home__ymin, 0::double home__ymax, i as __row
        from range(17) t(i)
        """);
    engine.run(
        """
        create table care as select (100000000 + i % 17)::varchar bsn,
          case when i % 17 = 3 then 'rare' else 'common' end kind, (i * 10)::double costs,
          timestamp '2020-01-01 10:00:00' + to_days(i::int) as since, i as __row
        from range(34) t(i)
        """);
    engine.run(
        "create table reports as select 'topic ' || (i % 2) topic, i::bigint as effort, i as __row"
            + " from range(8) t(i)");
    engine.run(
        "create table trees as select *, "
            + POINT
            + ", id as __row from (select i::bigint id,"
            + " ((i * 7919) % 1000)::double / 10 x, ((i * 104729) % 1000)::double / 10 - 50 y,"
            + " case when i % 3 = 0 then 'oak' else 'ash' end kind, date '1990-01-01' planted,"
            + " i % 5 > 0 alive from range(400) t(i))");
    engine.run(
        "create table gullies as select *, "
            + POINT
            + ", id as __row from (select i::bigint id,"
            + " ((i * 6007) % 1000)::double / 10 x, ((i * 7001) % 1000)::double / 10 - 50 y,"
            + " case when i % 2 = 0 then 'east' else 'south' end area from range(150) t(i))");
    engine.run(
        "insert into gullies values (999, null, null, 'east', null, null, null, null, null, null,"
            + " null, 999)");
    engine.run(
        """
        create table areas as select *, 0.0::double border__x, 0.0::double border__y,
          lo border__xmin, hi border__xmax, -50.0 border__ymin, 50.0 border__ymax, 0 as __row
        from (select 'west half' as "name", 5::bigint people,
          'POLYGON ((0 -50, 50 -50, 50 50, 0 50, 0 -50))' border, 0.0 lo, 50.0 hi
          union all select 'east half', 7,
          'POLYGON ((50 -50, 100 -50, 100 50, 50 50, 50 -50))', 50.0, 100.0)
        """);
    return engine;
  }

  /// Stands for a keyed hash.
  private static long mixed(String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    return new SplittableRandom(UUID.nameUUIDFromBytes(bytes).getLeastSignificantBits()).nextLong();
  }

  void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<List<Object>> rows(PlannedQuery query) throws SQLException {
    var rows = rows(query.sql());
    return rows;
  }

  /// Every value of every row, `null` as the text "null".
  List<List<Object>> rows(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<List<Object>>();
      while (result.next()) {
        var row = new Object[result.getMetaData().getColumnCount()];
        for (var i = 0; i < row.length; i++) {
          var value = result.getObject(i + 1);
          row[i] = value == null ? "null" : value;
        }
        rows.add(Arrays.asList(row));
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
