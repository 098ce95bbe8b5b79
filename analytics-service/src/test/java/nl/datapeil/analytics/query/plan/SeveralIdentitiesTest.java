package nl.datapeil.analytics.query.plan;

import static nl.datapeil.analytics.catalog.ColumnType.INTEGER;
import static nl.datapeil.analytics.catalog.ColumnType.STRING;
import static nl.datapeil.analytics.catalog.Sensitivity.NATIONAL_ID;
import static nl.datapeil.analytics.catalog.Sensitivity.NONE;
import static nl.datapeil.analytics.catalog.Sensitivity.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.analytics.catalog.CatalogDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Rows about two persons, and persons whose number is written in several ways.
class SeveralIdentitiesTest extends EngineCase {
  private static final CatalogDataset VISITS =
      PlanFixtures.dataset(
          "visits",
          false,
          PlanFixtures.column("patient", STRING, NATIONAL_ID),
          PlanFixtures.column("doctor", STRING, NATIONAL_ID),
          PlanFixtures.column("ward", STRING, NONE),
          PlanFixtures.column("costs", INTEGER, PERSONAL));

  private static final CatalogDataset PERMITS =
      PlanFixtures.dataset(
          "permits",
          false,
          PlanFixtures.column("holder", INTEGER, NATIONAL_ID),
          PlanFixtures.column("street", STRING, NONE));

  private static final CatalogDataset RESIDENTS =
      PlanFixtures.dataset(
          "residents",
          false,
          PlanFixtures.column("bsn", STRING, NATIONAL_ID),
          PlanFixtures.column("street", STRING, NONE));

  private static final List<CatalogDataset> ALL = List.of(VISITS, PERMITS, RESIDENTS);

  /// Ten visits of one patient to ten doctors, and of ten patients to one doctor; in ward C ten
  /// patients to five doctors.
  @BeforeAll
  static void fill() throws SQLException {
    engine.run(
        """
        create table visits as
          select '100' patient, (200 + i)::varchar doctor, 'A' ward, 10::bigint costs, i as __row
          from range(10) t(i)
          union all select (300 + i)::varchar, '400', 'B', 10, 10 + i from range(10) t(i)
          union all select (500 + i)::varchar, (600 + i // 2)::varchar, 'C', 10, 20 + i
          from range(10) t(i);
        create table permits as select 12345678::bigint holder, 'Dam' street, 0::bigint as __row;
        create table residents as select * from (values ('012345678', 'Dam', 0::bigint),
          ('12.345.678', 'Dam', 1), ('987 654 321', 'Kade', 2), ('123456789', 'Kade', 3))
          as t(bsn, street, __row)
        """);
  }

  @Test
  void countsNoRowsOfOnePersonAsPersons() throws SQLException {
    assertThat(rows("select patient, count(*) from visits group by patient", 5)).isEmpty();
    assertThat(rows("select doctor, sum(costs) from visits group by doctor", 5)).isEmpty();
  }

  @Test
  void isAGroupWhenThereAreEnoughOfEach() throws SQLException {
    assertThat(rows("select ward, count(*) from visits group by ward", 5))
        .containsExactly(List.of("C", 10L));
  }

  @Test
  void countsThePersonsThatAreNamed() throws SQLException {
    var counts =
        "select count(distinct patient), count(distinct doctor) from visits where ward = 'C'";

    assertThat(rows(counts, 1, Numbers.rounded(2))).containsExactly(List.of(10L, 6L));
  }

  @Test
  void isOnePersonHoweverTheNumberIsWritten() throws SQLException {
    var all = "(select street from residents union all select street from permits) u";

    assertThat(rows("select street, count(*) from " + all + " group by street", 2))
        .containsExactly(List.of("Kade", 2L));
  }

  private static List<List<Object>> rows(String sql, int smallest) throws SQLException {
    return rows(sql, smallest, Numbers.exact());
  }

  private static List<List<Object>> rows(String sql, int smallest, Numbers numbers)
      throws SQLException {
    var obligations = new Obligations(Set.of(), Map.of(), smallest, false, null, numbers);
    return engine.rows(planner.analyse(sql, ALL).plan(obligations, 100));
  }
}
