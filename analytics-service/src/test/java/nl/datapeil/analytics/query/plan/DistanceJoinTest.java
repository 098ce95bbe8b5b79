package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Joins on a grid give what trying all pairs gives: each near pair once, on negative coordinates
/// too, and nothing for a missing coordinate.
class DistanceJoinTest extends EngineCase {
  private static final List<String> DISTANCES =
      List.of("0", "0.05", "1", "4", "2 * 2.5", "60", "20000");

  @Test
  void findsEachNearPairOnce() throws SQLException {
    for (var metres : DISTANCES) {
      var expected = engine.rows(everyPair(metres));

      for (var points :
          List.of(
              "ST_Point(g.x, g.y), ST_Point(t.x, t.y)",
              "g.place, t.place",
              "t.place, ST_Point(g.x, g.y)")) {
        var found =
            rows(
                "select g.id, t.id from gullies g join trees t on ST_DWithin(%s, %s) order by 1, 2"
                    .formatted(points, metres));
        assertThat(found).as(points + " within " + metres).isEqualTo(expected);
      }
    }
  }

  @Test
  void joinsOnAGrid() {
    var sql = planned("select g.id from gullies g, trees t where ST_DWithin(g.place, t.place, 4)");

    assertThat(sql).contains("cell$");
  }

  @Test
  void keepsOtherConditions() throws SQLException {
    var found =
        rows(
            "select count(*) from gullies g, trees t where ST_DWithin(g.place, t.place, 4) and"
                + " t.kind = 'oak' and g.id < t.id");

    assertThat(found)
        .isEqualTo(
            engine.rows(
                "select count(*) from (%s) p (g, t) join trees on trees.id = p.t where kind ="
                        .formatted(everyPair("4"))
                    + " 'oak' and g < t"));
  }

  @Test
  void findsWhichHaveOneNear() throws SQLException {
    var expected =
        engine.rows("select count(distinct g) from (%s) p (g, t)".formatted(everyPair("4")));

    assertThat(
            rows(
                "select count(*) from gullies g where exists (select 1 from trees t where"
                    + " ST_DWithin(ST_Point(g.x, g.y), ST_Point(t.x, t.y), 4))"))
        .isEqualTo(expected);
    assertThat(
            rows(
                "select count(*) from gullies g where exists (select 1 from trees t where"
                    + " ST_DWithin(g.place, t.place, 4))"))
        .isEqualTo(expected);
  }

  @Test
  void keepsRowsWithoutAPartner() throws SQLException {
    var found =
        rows(
            "select g.id, count(t.id) from gullies g left join trees t on ST_DWithin(ST_Point(g.x,"
                + " g.y), ST_Point(t.x, t.y), 4) group by g.id order by g.id");

    assertThat(found)
        .isEqualTo(
            engine.rows(
                "select g.id, count(p.t) from gullies g left join (%s) p (g, t) on p.g = g.id group"
                        .formatted(everyPair("4"))
                    + " by g.id order by g.id"));
  }

  @Test
  void measuresLinesAndAreasToo() throws SQLException {
    var found =
        rows(
            "select a.name, count(*) from areas a join gullies g on ST_DWithin(a.border, g.place,"
                + " 10) group by a.name order by a.name");

    assertThat(found)
        .isEqualTo(
            engine.rows(
                "select a.name, count(*) from areas a join gullies g on greatest(0, border__xmin -"
                    + " x, x - border__xmax) <= 10 and x is not null group by a.name order by"
                    + " a.name"));
  }

  @Test
  void holdsWhatIsInsideAnAreaAndNotOnItsBorder() throws SQLException {
    var found =
        rows(
            "select a.name, count(*) from areas a join trees t on ST_Contains(a.border, t.place)"
                + " group by a.name order by a.name");

    assertThat(found)
        .isEqualTo(
            engine.rows(
                "select a.name, count(*) from areas a join trees t on x > border__xmin and x <"
                    + " border__xmax and y > border__ymin and y < border__ymax group by a.name"
                    + " order by a.name"));
  }

  private static String everyPair(String metres) {
    return "select g.id, t.id from gullies g, trees t where (g.x - t.x) * (g.x - t.x) + (g.y - t.y)"
        + " * (g.y - t.y) <= (%1$s)::double * (%1$s)::double order by 1, 2".formatted(metres);
  }

  private static String planned(String sql) {
    return planner.analyse(sql, PlanFixtures.ALL).plan(Obligations.none(), 100_000).sql();
  }

  private static List<List<Object>> rows(String sql) throws SQLException {
    return engine.rows(planned(sql));
  }
}
