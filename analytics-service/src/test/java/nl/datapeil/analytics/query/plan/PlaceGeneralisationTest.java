package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.analytics.catalog.Sensitivity;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// GENERALISE to BUURT, WIJK and GEMEENTE.
class PlaceGeneralisationTest extends EngineCase {
  private static final List<String> CODES =
      List.of(
          "BU03440111",
          " bu03440111 ",
          "Bu 03440111\u00a0",
          "03440111",
          "WK034402",
          "034402",
          "gm0344",
          "0344",
          "BU0344011",
          "BU034401119",
          "3440111",
          "GM034401",
          "BU03440111; 9",
          "BU03440111\n9",
          "NL00",
          "Oudwijk",
          "");

  @BeforeAll
  static void fill() throws SQLException {
    engine.run("create table codes (code varchar, people bigint, __row bigint)");
    for (var code : CODES) {
      engine.run("insert into codes values ('%s', 3440111, 0)".formatted(code));
    }
    engine.run("insert into codes values (null, null, 0)");
  }

  @Test
  void makesCodesCoarser() throws SQLException {
    assertThat(treated(Generalisation.GEMEENTE))
        .containsExactly(
            Stream.concat(Stream.generate(() -> "GM0344").limit(8), nothing(10)).toArray());
    assertThat(treated(Generalisation.WIJK))
        .containsExactly(
            Stream.of(
                    List.of("WK034401", "WK034401", "WK034401", "WK034401"),
                    List.of("WK034402", "WK034402", "GM0344", "GM0344"),
                    nothing(10).toList())
                .flatMap(List::stream)
                .toArray());
    assertThat(treated(Generalisation.BUURT))
        .containsExactly(
            Stream.of(
                    List.of("BU03440111", "BU03440111", "BU03440111", "BU03440111"),
                    List.of("WK034402", "WK034402", "GM0344", "GM0344"),
                    nothing(10).toList())
                .flatMap(List::stream)
                .toArray());
  }

  @Test
  void letsNoFilterSeeTheFinerCode() throws SQLException {
    assertThat(rows("select count(*) from codes where code = 'BU03440111'", Generalisation.WIJK))
        .containsExactly(List.of(0L));
    assertThat(rows("select count(*) from codes where code = 'WK034401'", Generalisation.WIJK))
        .containsExactly(List.of(4L));
  }

  @Test
  void refusesWhatHoldsNoCode() {
    var home = Map.of(new ColumnRef("persons", "home"), Generalisation.WIJK);
    var persons = planner.analyse("select name from persons", PlanFixtures.ALL);
    assertThatThrownBy(() -> persons.plan(new Obligations(Set.of(), home, 1, false, null), 10))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("GEOMETRY");
    assertThatThrownBy(() -> planned("select people from codes", "people", null))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("codes.people")
        .hasMessageContaining("privacy officer");
    assertThatThrownBy(() -> planned("select code from codes", "code", Granularity.ADDRESS))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("STRING ADDRESS");
  }

  @Test
  void countsAsTheAreaItIsGeneralisedTo() throws SQLException {
    var query =
        planner.analyse(
            "select distinct code from codes where code = 'GM0344'",
            List.of(codes(Granularity.NEIGHBOURHOOD)));

    assertThat(engine.rows(query.plan(duties("code", Granularity.MUNICIPALITY), 10)))
        .containsExactly(List.of("GM0344"));
    var treated = duties("people", Granularity.MUNICIPALITY);
    assertThatThrownBy(() -> query.plan(treated, 10))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("codes.code");
  }

  private static Obligations duties(String column, Granularity finest) {
    return new Obligations(
        Set.of(),
        Map.of(new ColumnRef("codes", column), Generalisation.GEMEENTE),
        1,
        false,
        finest);
  }

  private static Stream<String> nothing(int times) {
    return Stream.generate(() -> "null").limit(times);
  }

  private static List<Object> treated(Generalisation to) throws SQLException {
    return rows("select code from codes", to).stream().map(List::getFirst).toList();
  }

  private static List<List<Object>> rows(String sql, Generalisation to) throws SQLException {
    var obligations =
        new Obligations(Set.of(), Map.of(new ColumnRef("codes", "code"), to), 1, false, null);
    return engine.rows(planner.analyse(sql, List.of(codes(null))).plan(obligations, 100));
  }

  private static PlannedQuery planned(
      String sql, String column, @Nullable Granularity granularity) {
    var to = Map.of(new ColumnRef("codes", column), Generalisation.BUURT);
    return planner
        .analyse(sql, List.of(codes(granularity)))
        .plan(new Obligations(Set.of(), to, 1, false, null), 10);
  }

  private static CatalogDataset codes(@Nullable Granularity granularity) {
    return PlanFixtures.dataset(
        "codes",
        false,
        new CatalogColumn("code", null, ColumnType.STRING, Sensitivity.NONE, granularity),
        PlanFixtures.column("people", ColumnType.INTEGER, Sensitivity.NONE));
  }
}
