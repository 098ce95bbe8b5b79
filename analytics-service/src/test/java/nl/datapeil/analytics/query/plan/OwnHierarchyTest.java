package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.analytics.query.plan.Coarser.OwnHierarchy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// GENERALISE by a hierarchy of the municipality's own.
class OwnHierarchyTest extends EngineCase {
  @BeforeAll
  static void fill() throws SQLException {
    engine.run(
        "create table parts as select * from (values ('north', 'above', 0), ('south', 'below', 1),"
            + " ('south', 'below', 2), ('west', 'above', 3), ('west', 'below', 4), ('1', 'few', 5),"
            + " ('2', 'few', 6), ('3', null, 7), (null, 'nobody', 8)) t(value, coarser, __row)");
  }

  @Test
  void showsTheCoarserValueOrNothing() throws SQLException {
    assertThat(rows("select area, count(*) from persons group by area order by area", "area"))
        .containsExactly(List.of("above", 12L), List.of("below", 4L), List.of("null", 1L));
  }

  @Test
  void makesATextOfAnotherType() throws SQLException {
    assertThat(rows("select distinct size from persons order by size", "size"))
        .containsExactly(List.of("few"), List.of("null"));
  }

  @Test
  void letsNoFilterOrJoinSeeTheFinerValue() throws SQLException {
    assertThat(rows("select count(*) from persons where area = 'north'", "area"))
        .containsExactly(List.of(0L));
    assertThat(rows("select count(*) from persons where area = 'above'", "area"))
        .containsExactly(List.of(12L));
    assertThat(
            rows(
                "select count(*) from persons p join (values ('north'), ('west')) v(a) on v.a ="
                    + " p.area",
                "area"))
        .containsExactly(List.of(0L));
  }

  @Test
  void keepsOneRowToAPersonWithOtherObligations() throws SQLException {
    var duties =
        new Obligations(
            Set.of(new ColumnRef("persons", "bsn")),
            Map.of(new ColumnRef("persons", "area"), new OwnHierarchy("parts")),
            3,
            false,
            null,
            Numbers.rounded(5));
    var query =
        planner.analyse("select area, count(*) from persons group by area", PlanFixtures.ALL);

    assertThat(engine.rows(query.plan(duties, 10)))
        .containsExactlyInAnyOrder(List.of("above", 10L), List.of("below", 5L));
  }

  @Test
  void tellsOnlyWhomTheOtherFiltersReach() throws SQLException {
    var planned = planned("select area from persons where bsn = '100000003' and size > 0", "area");

    assertThat(engine.rows(planned.persons().getFirst().sql()))
        .containsExactly(List.of("100000003"));
  }

  private static List<List<Object>> rows(String sql, String column) throws SQLException {
    return engine.rows(planned(sql, column));
  }

  private static PlannedQuery planned(String sql, String column) {
    var own = Map.of(new ColumnRef("persons", column), new OwnHierarchy("parts"));
    return planner
        .analyse(sql, PlanFixtures.ALL)
        .plan(new Obligations(Set.of(), own, 1, false, null), 100);
  }
}
