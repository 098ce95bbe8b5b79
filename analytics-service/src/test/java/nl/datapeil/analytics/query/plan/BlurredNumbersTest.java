package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// ROUND and PERTURB. There are 17 persons: twelve in north, four in south, one in west.
class BlurredNumbersTest extends EngineCase {
  private static final Numbers FIVES = Numbers.rounded(5);
  private static final Numbers NOISY = new Numbers(1, true, 2);

  @Test
  void roundsNumbersOfPeople() throws SQLException {
    assertThat(rows("select area, count(*) n from persons group by area order by n desc", FIVES))
        .containsExactly(List.of("north", 10L), List.of("south", 5L));
    assertThat(rows("select count(*) from persons", FIVES)).containsExactly(List.of(15L));
    assertThat(rows("select count(*) from persons", Numbers.rounded(6)))
        .containsExactly(List.of(18L));
    assertThat(rows("select count(*) from persons", Numbers.rounded(100))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("nl.datapeil.analytics.query.plan.PeopleCounted#THE_SAME")
  void hasOneNumberForTheSamePeople(String sql) throws SQLException {
    assertThat(rows(sql, FIVES)).containsExactly(List.of(10L));
    assertThat(number(rows(sql, NOISY)))
        .isEqualTo(number(rows(PeopleCounted.THE_SAME.getFirst(), NOISY)));
  }

  @Test
  void tellsNoRoundedNumberExactly() throws SQLException {
    assertThat(leaks(FIVES, Set.of(17.0, 16.0, 12.0, 4.0, 13.0, 136.0, 680.0, Math.sqrt(17))))
        .isEmpty();
  }

  @Test
  void tellsNoPerturbedNumberExactly() throws SQLException {
    // the key of these tests is one under which the noise of all, of north and of the rest is not
    // zero and does not cancel out, which would give a secret by chance
    assertThat(number(rows("select count(*) from persons", NOISY))).isNotEqualTo(17.0);
    assertThat(number(rows(PeopleCounted.THE_SAME.getFirst(), NOISY))).isNotEqualTo(12.0);
    assertThat(leaks(NOISY, Set.of(17.0, 12.0, 136.0, 680.0))).isEmpty();
  }

  /// The largest deviation is two, so that four are two persons at least.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select count(*) filter (where income <= %d) from persons",
        "select sum(case when income <= %d then 1 end) from persons",
        "select count(case when income > %d then 'x' end) from persons",
        "select count(*) from persons where income <= %d"
      })
  void letsPerturbedNumbersAloneDecideWhatIsShown(String sql) throws SQLException {
    var shown = new ArrayList<Long>();
    for (var i = 0; i < 17; i++) {
      for (var row : rows(sql.formatted(20_000 + i * i * 137), NOISY)) {
        if (row.getFirst() instanceof Number number) {
          shown.add(number.longValue());
        }
      }
    }

    assertThat(shown).hasSizeGreaterThan(4).allMatch(number -> number >= 4);
  }

  @Test
  void disturbsDifferentGroupsDifferently() throws SQLException {
    var deviations = new HashSet<Double>();
    for (var street = 0; street < 3; street++) {
      for (var size = 1; size < 5; size++) {
        var of = "from persons where street = 'Street " + street + "' or size = " + size;
        var noisy = number(rows("select count(*) " + of, NOISY));
        var exact = number(engine.rows("select count(*) " + of));
        deviations.add(noisy - exact);
      }
    }

    assertThat(deviations).hasSizeGreaterThan(2).allMatch(deviation -> Math.abs(deviation) <= 2);
  }

  @Test
  void roundsWhatWasDisturbed() throws SQLException {
    var numbers =
        rows("select area, count(*) n from persons group by area", new Numbers(3, true, 2));

    assertThat(numbers).isNotEmpty().allMatch(row -> ((Long) row.getLast()) % 3 == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "count(distinct p.bsn),5",
    "count(p.bsn),5",
    "count(distinct q.bsn),10",
    "count(*),10"
  })
  void countsThePeopleItNamesAndOtherwiseTheMost(String count, long expected) throws SQLException {
    var sql = "select " + count + " from persons p join persons q on p.size = q.size where p.area";

    assertThat(rows(sql + " = 'south' and q.area = 'north'", FIVES))
        .containsExactly(List.of(expected));
    assertThat(
            rows(
                sql.replace("persons p join persons q", "persons q join persons p")
                    + " = 'south' and q.area = 'north'",
                FIVES))
        .containsExactly(List.of(expected));
  }

  @Test
  void keepsTheSmallestGroupToo() throws SQLException {
    var query =
        planner.analyse("select area, count(*) from persons group by area", PlanFixtures.ALL);

    assertThat(engine.rows(query.plan(obligations(11, FIVES), 100))).isEmpty();
    assertThat(engine.rows(query.plan(obligations(10, FIVES), 100))).hasSize(1);
  }

  @Test
  void leavesNumbersOfOpenDataExact() throws SQLException {
    assertThat(rows("select count(*), sum(id), avg(id) from trees where id < 4", FIVES))
        .containsExactly(List.of(4L, 6L, 1.5));
    assertThat(
            rows(
                "select avg(n), count(*) from (select area, count(*) n from persons group by"
                    + " area) a",
                FIVES))
        .containsExactly(List.of(7.5, 2L));
  }

  @Test
  void saysWhatToAskInstead() {
    assertThatThrownBy(() -> rows("select avg(size) from persons", FIVES))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("AVG")
        .hasMessageContaining("count(*)");
    assertThatThrownBy(() -> rows("select count(distinct area) from persons", FIVES))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("COUNT DISTINCT")
        .hasMessageContaining("sub-query");
  }

  @Test
  void tellsNoPairsEvenWhenRoundedLeast() throws SQLException {
    assertThat(leaks(Numbers.rounded(2), Set.of(136.0, 680.0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select a.area, count(*) from (select distinct area from gullies) a join persons p on"
            + " p.area = a.area group by a.area",
        "select p.area, c.kind, count(*) from persons p join care c on c.bsn = p.bsn group by"
            + " p.area, c.kind",
        "select p.area || c.kind, count(*) from persons p join care c on c.bsn = p.bsn group by"
            + " p.area || c.kind",
        "select p.area, q.street, count(*) from persons p join persons q on p.size = q.size group"
            + " by p.area, q.street",
        "select t.id, count(*) from persons p cross join trees t group by t.id"
      })
  void answersOrdinaryGroups(String sql) throws SQLException {
    assertThat(rows(sql, Numbers.rounded(2))).isNotEmpty();
    assertThatCode(() -> rows(sql, NOISY)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select t.id, count(*) n from persons p join trees t on p.born <> t.planted group by t.id",
        "select t.id, count(*) n from persons p, trees t where p.size < t.id group by t.id",
        "select t.id, count(*) n from persons p join trees t on (case when p.size < t.id then 1"
            + " else 0 end) = 1 group by t.id",
        "select t.id, count(*) filter (where p.size < t.id) n from persons p cross join trees t"
            + " group by t.id",
        "select t.id, count(case when p.size < t.id then 1 end) n from persons p cross join trees"
            + " t group by t.id",
        "select case when p.size < t.id then t.id end id, count(*) n from persons p cross join"
            + " trees t group by 1",
        "select t.id, count(*) n from persons p join gullies g on g.id = p.size join trees t on"
            + " t.id <> g.id group by t.id"
      })
  void makesNoGroupsOfNearlyTheSamePeople(String sql) {
    assertThatThrownBy(() -> rows("select avg(n) from (" + sql + ") a", NOISY))
        .isInstanceOf(ProblemException.class);
  }

  private static List<String> leaks(Numbers numbers, Set<Double> secrets) throws SQLException {
    var leaks = new ArrayList<String>();
    for (var evasion : PeopleCounted.EVASIONS) {
      for (var row : answered(evasion, numbers)) {
        if (row.stream().anyMatch(value -> isSecret(value, secrets))) {
          leaks.add(evasion + " → " + row);
        }
      }
    }
    return leaks;
  }

  private static boolean isSecret(Object value, Set<Double> secrets) {
    return value instanceof Number number
        && secrets.stream().anyMatch(secret -> Math.abs(secret - number.doubleValue()) < 1e-6);
  }

  private static List<List<Object>> answered(String sql, Numbers numbers) throws SQLException {
    try {
      return rows(sql, numbers);
    } catch (ProblemException _) {
      return List.of();
    }
  }

  private static double number(List<List<Object>> rows) {
    assertThat(rows).hasSize(1);
    return ((Number) rows.getFirst().getFirst()).doubleValue();
  }

  private static List<List<Object>> rows(String sql, Numbers numbers) throws SQLException {
    var query = planner.analyse(sql, PlanFixtures.ALL);
    return engine.rows(query.plan(obligations(1, numbers), 1000));
  }

  private static Obligations obligations(int smallestGroup, Numbers numbers) {
    var hidden = Set.of(new ColumnRef("persons", "bsn"), new ColumnRef("care", "bsn"));
    return new Obligations(hidden, Map.of(), smallestGroup, false, null, numbers);
  }
}
