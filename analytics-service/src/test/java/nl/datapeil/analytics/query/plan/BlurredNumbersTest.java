package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
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
  private static final Numbers FIVES = new Numbers(5, false);
  private static final Numbers NOISY = new Numbers(1, true);

  /// Each would tell how many persons there are, or are in north or south, to the last one.
  static final List<String> EVASIONS =
      List.of(
          "select count(*) from persons",
          "select count(*) * 1.0 from persons",
          "select count(distinct bsn) from persons",
          "select count(distinct name) from persons",
          "select count(distinct income) from persons",
          "select count(distinct bsn || name) from persons",
          "select sum(1) from persons",
          "select sum(1.0) from persons",
          "select sum(10) / 10 from persons",
          "select sum(1000001) / 1000001 from persons",
          "select sum(size) - sum(size - 1) from persons",
          "select sum(income + 1) - sum(income) from persons",
          "select sum(income) / avg(income) from persons",
          "select sum(0.1) * 10 from persons",
          "select sum(distinct income) / avg(distinct income) from persons",
          "select 12 / avg(case when area = 'north' then 1.0 else 0 end) from persons",
          "select 17 * avg(case when area = 'north' then 1.0 else 0 end) from persons",
          "select avg(size) from persons",
          "select var_pop(size) / var_samp(size) from persons",
          "select stddev_pop(case when area = 'north' then 1 else 0 end) from persons",
          "select 1 / (1 - var_pop(size) / var_samp(size)) from persons",
          "select percentile_cont(0.71) within group (order by case when area = 'north' then 0 else"
              + " 1 end) from persons",
          "select median(size) from persons",
          "select sum(case when area = 'north' then 1 else 0 end) from persons",
          "select sum(case when area = 'north' then 2 else 0 end) / 2 from persons",
          "select sum(case when area = 'north' then 100 else 1 end) from persons",
          "select count(*) filter (where area = 'north') from persons",
          "select count(case when area = 'north' then 1 end) from persons",
          "select area, count(*) from persons group by area",
          "select area, count(*) from persons group by rollup(area)",
          "select area, street, count(*) from persons group by grouping sets ((area), (street),"
              + " ())",
          "select n from (select area, count(*) n from persons group by area) a",
          "select case when count(*) = 17 then 17 when count(*) = 16 then 16 end from persons",
          "select 17 from persons having count(*) = 17",
          "select 17 from persons having count(*) > 16 and count(*) < 18",
          "select 12 from persons group by area having count(*) = 12",
          "select max(g.id) + 1 from gullies g where g.id < (select count(*) from persons)",
          "select count(*) from gullies g where g.id < (select count(*) from persons)",
          "select count(*) from gullies g where exists (select 1 from persons p where p.size > 0"
              + " having count(*) > g.id)",
          // rows multiplied, so that rounding is to less than one person
          "select count(*) / 10 from persons p, gullies g where g.id < 10",
          "select count(*) / 1000 from persons, (select 1 k from trees a, trees b limit 1000) t",
          "select count(g.id) / 10 from persons p join gullies g on g.id < 10",
          "select sum(1) / 100 from persons p join trees t on t.id < 100",
          "select count(*) / 2 from persons p join care c on c.bsn = p.bsn",
          "select count(c.bsn) / 2 from care c",
          "select sum(n) / 3 from (select count(*) n from persons p, (values (1), (2), (3)) v(x))"
              + " a",
          "select sqrt(count(*)) from persons p join persons q on true",
          // known rows added, so that the border between two roundings shows
          "select count(*) - 1 from gullies g left join persons p on p.size = 9 or g.id = 0 where"
              + " g.id < 2",
          "select count(*) - 150 from persons p full join gullies g on g.id < 0 and p.size < 0",
          "select count(*) - 3 from (select bsn from persons union all select 'x' from gullies"
              + " where id < 3) u",
          "select count(distinct g.id) - 3 from persons p join gullies g on g.id < 3 or g.id ="
              + " p.size",
          // groups of one counted
          "select count(*) from (select bsn from persons group by bsn) a",
          "select count(*) from (select distinct name from persons) a",
          "select count(*) from (select distinct bsn, area from persons) a where area = 'north'",
          "select bsn, count(*) from persons group by bsn",
          "select count(*) from (select bsn, count(*) n from persons p, gullies g group by bsn) a",
          "select count(*) from (select p.bsn from persons p join persons q on p.size > 0 group by"
              + " p.bsn) a",
          "select sum(n) from (select bsn, count(*) n from persons group by bsn) a",
          "select sum(case when n > 0 then 1 else 0 end) from (select bsn, count(*) n from persons"
              + " group by bsn) a",
          "select count(*) over () from persons group by name",
          "select sum(count(*)) over () from persons group by bsn",
          "select row_number() over (order by bsn) from persons group by bsn",
          "select count(*) from (select bsn from persons intersect select bsn from persons) a",
          "select count(*) from care where bsn not in (select bsn from persons where area ="
              + " 'south')",
          "select count(*) filter (where n = 1) from (select income, count(*) n from persons group"
              + " by income) a",
          // pairs and triples of persons counted
          pairs("p.bsn || q.bsn", "q.bsn || p.bsn", ""),
          pairs("p.bsn", "q.bsn", ", case when p.bsn < q.bsn then q.bsn else p.bsn end"),
          "select count(*) from (select distinct case when p.bsn < q.bsn then p.bsn || q.bsn else"
              + " q.bsn || p.bsn end from persons p join persons q on true) g",
          "select count(*) from (select k from (select case when p.bsn < q.bsn then p.bsn || q.bsn"
              + " else q.bsn || p.bsn end k from persons p join persons q on p.bsn <> q.bsn) x"
              + " group by k) g",
          "select count(*) from (select p.income + q.income k from persons p join persons q on"
              + " p.bsn <> q.bsn group by p.income + q.income) g",
          "select count(*) from (select v.x from persons p join persons q on p.bsn <> q.bsn join"
              + " (select t.id * 400 + u.id x from trees t, trees u) v on v.x = p.income + q.income"
              + " group by v.x) g",
          "select count(*) from (select p.income + q.income + r.income k from persons p join"
              + " persons q on p.bsn < q.bsn join persons r on q.bsn < r.bsn join care c on true"
              + " group by p.income + q.income + r.income) g",
          "select count(*) from (select case when p.bsn < q.bsn and q.bsn < r.bsn then p.bsn ||"
              + " q.bsn || r.bsn when p.bsn < r.bsn and r.bsn < q.bsn then p.bsn || r.bsn || q.bsn"
              + " when q.bsn < p.bsn and p.bsn < r.bsn then q.bsn || p.bsn || r.bsn when q.bsn <"
              + " r.bsn and r.bsn < p.bsn then q.bsn || r.bsn || p.bsn when r.bsn < p.bsn and p.bsn"
              + " < q.bsn then r.bsn || p.bsn || q.bsn when r.bsn < q.bsn and q.bsn < p.bsn then"
              + " r.bsn || q.bsn || p.bsn end k from persons p join persons q on true join persons"
              + " r on true group by 1) g where k is not null",
          // rows that can be counted
          "select size from persons",
          "select 1 from persons",
          "select distinct bsn from persons",
          "select row_number() over () from persons",
          "select max(r) from (select row_number() over () r from persons) p",
          "select max(r) from (select count(*) over () r from persons) p",
          "select g.id from gullies g join persons p on g.id = 1",
          "select count(*) from (select 1 from persons limit 17) p",
          "select count(*) from persons offset 0 rows fetch next 17 rows only",
          // differences
          "select count(*) - count(*) filter (where area <> 'north') from persons",
          "select count(*) - (select count(*) from persons where area <> 'north') from persons",
          "select a.n + b.n from (select count(*) n from persons where area = 'north') a, (select"
              + " count(*) n from persons where area <> 'north') b");

  /// All ask how many people live in north.
  private static final List<String> THE_SAME =
      List.of(
          "select count(*) from persons where area = 'north'",
          "select count(*) from (select name from persons where area = 'north') p",
          "select count(bsn) from persons where area = 'north'",
          "select count(distinct bsn) from persons where area = 'north'",
          "select count(distinct b) from (select bsn b, area from persons) p where area = 'north'",
          "select sum(1) from persons where area = 'north'",
          "select sum(case when area = 'north' then 1 else 0 end) from persons",
          "select sum(case when area = 'north' then 1 end) from persons",
          "select count(case when area = 'north' then 'x' end) from persons",
          "select count(*) filter (where area = 'north') from persons",
          "select sum(1) filter (where area = 'north') from persons",
          "select n from (select area, count(*) n from persons group by area) a where area ="
              + " 'north'",
          "select count(*) from persons group by area having area = 'north'",
          "select n from (select grouping(street) g, count(*) n from persons where area = 'north'"
              + " group by rollup(street)) a where g = 1",
          "select max(n) from (select area, count(*) n from persons group by area) a",
          "select count(*) from persons p join care c on c.bsn = p.bsn where p.area = 'north'",
          "select count(distinct c.bsn) from persons p left join care c on c.bsn = p.bsn where"
              + " p.area = 'north'",
          "select count(*) from persons p cross join gullies g where p.area = 'north' and g.id < 7",
          "select count(*) from gullies g left join persons p on p.area = 'north' and g.id = 3"
              + " where g.id < 9",
          "select count(p.bsn) from persons p join persons q on p.street = q.street where p.area ="
              + " 'north' and q.area = 'north'");

  private static String pairs(String ifFirst, String ifSecond, String more) {
    var pair = "case when p.bsn < q.bsn then " + ifFirst + " else " + ifSecond + " end" + more;
    return "select count(*) from (select "
        + pair.replace("end,", "end k,")
        + " from persons p join"
        + " persons q on true group by "
        + pair
        + ") g";
  }

  @Test
  void roundsNumbersOfPeople() throws SQLException {
    assertThat(rows("select area, count(*) n from persons group by area order by n desc", FIVES))
        .containsExactly(List.of("north", 10L), List.of("south", 5L));
    assertThat(rows("select count(*) from persons", FIVES)).containsExactly(List.of(15L));
    assertThat(rows("select count(*) from persons", new Numbers(6, false)))
        .containsExactly(List.of(18L));
    assertThat(rows("select count(*) from persons", new Numbers(100, false))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("THE_SAME")
  void hasOneNumberForTheSamePeople(String sql) throws SQLException {
    assertThat(rows(sql, FIVES)).containsExactly(List.of(10L));
    assertThat(number(rows(sql, NOISY))).isEqualTo(number(rows(THE_SAME.getFirst(), NOISY)));
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
    assertThat(number(rows(THE_SAME.getFirst(), NOISY))).isNotEqualTo(12.0);
    assertThat(leaks(NOISY, Set.of(17.0, 12.0, 136.0, 680.0))).isEmpty();
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
    var numbers = rows("select area, count(*) n from persons group by area", new Numbers(3, true));

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
    assertThat(leaks(new Numbers(2, false), Set.of(136.0, 680.0))).isEmpty();
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
    assertThat(rows(sql, NOISY)).isNotEmpty();
    assertThat(rows(sql, new Numbers(2, false))).isNotEmpty();
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
    for (var evasion : EVASIONS) {
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
