package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class QueryPlannerTest {
  private static final QueryPlanner PLANNER = new QueryPlanner();

  @Test
  void namesTheTablesOfAQuery() {
    var sql =
        "with t as (select * from Trees), u as (select * from t) select (select max(x) from"
            + " \"gullies\") from u join areas on true where exists (select 1 from persons)";

    assertThat(PLANNER.tablesOf(sql))
        .containsExactlyInAnyOrder("trees", "gullies", "areas", "persons");
  }

  @Test
  void saysWhereAnUnknownColumnIsAndWhichIsNearest() {
    assertRefused("select id,\n kinds from trees", "Line 2, column 2", "Did you mean 'kind'?");
  }

  @Test
  void saysWhichFunctionIsNearest() {
    assertRefused("select uper(kind) from trees", "Line 1, column 8", "Did you mean 'upper'?");
  }

  @Test
  void saysHowAReservedWordIsUsedAsAName() {
    assertRefused("select year from trees", "double quotes");
  }

  @Test
  void speaksDutchToo() {
    assertThatThrownBy(() -> PLANNER.analyse("select kinds from trees", PlanFixtures.ALL))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.detail().nl()).startsWith("Regel 1, kolom 8").contains("Bedoelt u"));
  }

  @Test
  void logsNoLiteral() {
    var query =
        PLANNER.analyse(
            "select * from persons /* 123456782 */ where bsn = '123456782' and income > 3 -- Jan",
            PlanFixtures.ALL);

    assertThat(query.withoutValues()).doesNotContain("123456782", "3", "Jan").contains("?");
  }

  @Test
  void logsNoNameThatTheAskerMadeUp() {
    var query =
        PLANNER.analyse(
            "select q.area, count(*) as \"Jan Jansen\" from persons q group by q.area",
            PlanFixtures.ALL);

    assertThat(query.withoutValues())
        .isEqualTo(
            "SELECT `alias1`.`area`, COUNT(*) AS `alias2` FROM `persons` AS `alias1` GROUP BY"
                + " `alias1`.`area`");
  }

  @Test
  void treatsColumnsRightAboveTheirTable() {
    var plan = PLANNER.analyse("select bsn from persons where bsn = '123456782'", PlanFixtures.ALL);

    assertThat(plan.plan(PlanFixtures.obligations(1, false), 10).sql())
        .containsSubsequence(
            "FROM (SELECT DATAPEIL_PSEUDONYM(TRY_CAST(\"bsn\" AS VARCHAR)) AS \"bsn\"",
            "WHERE \"bsn\" = '123456782'");
  }

  @Test
  void namesTheColumnThatIsTooFine() {
    var query =
        PLANNER.analyse("select street, count(*) from persons group by street", PlanFixtures.ALL);
    var obligations = new Obligations(Set.of(), Map.of(), 1, false, Granularity.NEIGHBOURHOOD);

    assertThatThrownBy(() -> query.plan(obligations, 10))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("persons.street")
        .hasMessageContaining("NEIGHBOURHOOD");
  }

  @Test
  void refusesAFinePlaceAsAFilter() {
    var query =
        PLANNER.analyse("select count(*) from persons where street = 'a'", PlanFixtures.ALL);
    var obligations = new Obligations(Set.of(), Map.of(), 1, false, Granularity.NEIGHBOURHOOD);

    assertThatThrownBy(() -> query.plan(obligations, 10))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("persons.street");
  }

  @Test
  void refusesToGeneraliseWhatItCannot() {
    var query = PLANNER.analyse("select name from persons", PlanFixtures.ALL);
    var obligations =
        new Obligations(
            Set.of(),
            Map.of(new ColumnRef("persons", "name"), Generalisation.BAND_10),
            1,
            false,
            null);

    assertThatThrownBy(() -> query.plan(obligations, 10)).hasMessageContaining("persons.name");
  }

  @Test
  void showsTwoDigitsOfAPostcodeAndAgesByBand() {
    var obligations =
        new Obligations(
            Set.of(),
            Map.of(
                new ColumnRef("persons", "postcode"),
                Generalisation.POSTCODE2,
                new ColumnRef("persons", "size"),
                Generalisation.AGE_BAND_5),
            1,
            false,
            null);

    var plan =
        PLANNER
            .analyse("select postcode from persons where size = 37", PlanFixtures.ALL)
            .plan(obligations, 10);

    assertThat(plan.sql()).contains(", 1, 2)", "* 5 AS BIGINT)").contains("WHERE \"size\" = 37");
  }

  @Test
  void documentsEveryFunctionOnce() {
    assertThat(QueryPlanner.functions())
        .extracting(KnownFunction::name)
        .doesNotHaveDuplicates()
        .contains("st_dwithin", "count", "date_trunc");
  }

  private static void assertRefused(String sql, String... parts) {
    assertThatThrownBy(() -> PLANNER.analyse(sql, PlanFixtures.ALL))
        .isInstanceOf(ProblemException.class)
        .hasMessageContainingAll(parts);
  }
}
