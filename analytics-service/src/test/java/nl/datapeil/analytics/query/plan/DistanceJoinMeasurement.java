package nl.datapeil.analytics.query.plan;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import nl.datapeil.analytics.query.spatial.SpatialFunctions;
import org.duckdb.DuckDBDriver;

/// Measures the spatial joins of planned queries against hand-written ones, on synthetic gullies
/// and trees in Parquet. Run by hand; `docs/performance.md` has the figures.
final class DistanceJoinMeasurement {
  private static final int RUNS = 11;

  private static final String HAND_WRITTEN =
      """
      select count(*), count(distinct g.id) from
       (select id, x, y, ((floor((x - 4) / 8)::int + dx)::bigint << 32)
          | (floor((y - 4) / 8)::int + dy) k
        from gullies, (values (0), (1)) a (dx), (values (0), (1)) b (dy)) g
       join (select id, x, y, (floor(x / 8)::bigint << 32) | floor(y / 8)::int k from trees) t
         on g.k = t.k
      where (g.x - t.x) * (g.x - t.x) + (g.y - t.y) * (g.y - t.y) <= 16.0
      """;

  private static final String NAIVE =
      """
      select count(*), count(distinct g.id) from gullies g join trees t
        on t.x between g.x - 4 and g.x + 4 and t.y between g.y - 4 and g.y + 4
      where (g.x - t.x) * (g.x - t.x) + (g.y - t.y) * (g.y - t.y) <= 16.0
      """;

  private static final List<String> ASKED =
      List.of(
          "select count(*), count(distinct g.id) from gullies g join trees t on"
              + " ST_DWithin(ST_Point(g.x, g.y), ST_Point(t.x, t.y), 4)",
          "select count(*), count(distinct g.id) from gullies g join trees t on"
              + " ST_DWithin(g.place, t.place, 4)",
          "select count(*) from gullies g where exists (select 1 from trees t where"
              + " ST_DWithin(ST_Point(g.x, g.y), ST_Point(t.x, t.y), 4))",
          "select count(*) from gullies g where exists (select 1 from trees t where"
              + " ST_DWithin(g.place, t.place, 4))",
          "select count(*), count(t.id) from gullies g left join trees t on"
              + " ST_DWithin(ST_Point(g.x, g.y), ST_Point(t.x, t.y), 4)",
          "select count(*) from trees t join areas a on ST_Contains(a.border, t.place)",
          "select a.name, count(*) from trees t join areas a on ST_Contains(a.border, t.place)"
              + " group by a.name");

  private DistanceJoinMeasurement() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("distance");
    try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties())) {
      SpatialFunctions.register(connection);
      generate(connection, folder.toString());
      var planner = new QueryPlanner();
      for (var sql : ASKED) {
        var planned = planner.analyse(sql, PlanFixtures.ALL).plan(Obligations.none(), 1000);
        report(connection, sql, planned.sql(), RUNS);
      }
      report(connection, "hand-written grid", HAND_WRITTEN, RUNS);
      if (Arrays.asList(arguments).contains("naive")) {
        report(connection, "plain range join", NAIVE, 1);
      }
    }
  }

  private static void report(Connection connection, String name, String sql, int runs)
      throws SQLException {
    var times = new long[runs];
    var first = "";
    for (var run = 0; run < runs; run++) {
      var start = System.nanoTime();
      try (var statement = connection.createStatement();
          var result = statement.executeQuery(sql)) {
        result.next();
        first = result.getObject(1) + " " + result.getObject(result.getMetaData().getColumnCount());
      }
      times[run] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        "%6.1f / %6.1f ms  %-20s %s%n", times[0] / 1e6, times[runs / 2] / 1e6, first, name);
  }

  private static void generate(Connection connection, String folder) throws SQLException {
    var place =
        "'POINT (' || x || ' ' || y || ')' place, x place__x, y place__y, x place__xmin,"
            + " x place__xmax, y place__ymin, y place__ymax";
    try (var statement = connection.createStatement()) {
      statement.execute("select setseed(0.42)");
      for (var table :
          List.of(
              "gullies:30000:'a' area",
              "trees:217062:'oak' kind, date '1990-01-01' planted, true alive")) {
        var parts = table.split(":", 3);
        statement.execute(
            "copy (select *, %s from (select i id, 180000 + random() * 6000 x, 470000 + random() * 6000 y, %s from range(%s) t(i))) to '%s/%s.parquet'"
                .formatted(place, parts[2], parts[1], folder, parts[0]));
      }
      statement.execute(
          """
          copy (select i::varchar "name", 1::bigint people, 'POLYGON ((' || list_aggregate(
              list_transform(range(191), lambda p: (cx + r * cos(2 * pi() * (p %% 190) / 190))
                || ' ' || (cy + r * sin(2 * pi() * (p %% 190) / 190))), 'string_agg', ', ') || '))' border,
              cx border__x, cy border__y, cx - r border__xmin, cx + r border__xmax,
              cy - r border__ymin, cy + r border__ymax
            from (select i, 180300.0 + (i %% 10) * 600 cx, 470300.0 + (i // 10) * 600 cy, 300.0 r
              from range(100) t(i))) to '%s/areas.parquet'
          """
              .formatted(folder));
      for (var table : List.of("gullies", "trees", "areas")) {
        statement.execute(
            "create view %1$s as select * exclude (file_row_number), file_row_number as __row from read_parquet('%2$s/%1$s.parquet', file_row_number = true)"
                .formatted(table, folder));
      }
    }
  }
}
