package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Holds planned queries of random shape against the same question asked of the raw tables, with
/// each person counted by hand: the same groups, none smaller than allowed.
class RandomQueriesTest extends EngineCase {
  private static final int QUERIES = 150;

  private static final List<String> KEYS =
      List.of(
          "p.area", "p.street", "p.size", "upper(p.area)", "p.income / 20000 > 1", "p.size % 2");
  private static final List<String> FILTERS =
      List.of(
          "p.income > 21000",
          "p.area <> 'north'",
          "p.size = 2 or p.street = 'Street 1'",
          "p.area in (select area from persons where size = 1)",
          "p.street like '%1'");
  private static final List<String> SOURCES =
      List.of(
          "persons p",
          "persons p join care c on c.bsn = p.bsn",
          "persons p left join care c on c.bsn = p.bsn and c.costs > 150",
          "persons p join trees t on t.id < 3",
          "persons p cross join (select distinct kind from trees) k",
          "(select * from persons where size < 4) p");

  @Test
  void answersWithTheGroupsThatAreLargeEnough() throws SQLException {
    var random = new Random(20261122);
    for (var i = 0; i < QUERIES; i++) {
      var question = Question.any(random);
      var smallest = 1 + random.nextInt(7);

      var planned =
          planner
              .analyse(question.sql(), PlanFixtures.ALL)
              .plan(PlanFixtures.obligations(smallest, true), 1000);

      assertThat(sorted(engine.rows(planned)))
          .as("%s with groups of %d", question.sql(), smallest)
          .isEqualTo(sorted(engine.rows(question.byHand(smallest))));
    }
  }

  private static Set<String> sorted(List<List<Object>> rows) {
    var sorted = new TreeSet<String>();
    rows.forEach(row -> sorted.add(row.toString()));
    return sorted;
  }

  private record Question(String keys, String source, String filter) {
    static Question any(Random random) {
      var keys = new ArrayList<String>();
      for (var i = random.nextInt(3); i >= 0; i--) {
        keys.add(KEYS.get(random.nextInt(KEYS.size())));
      }
      var filter = random.nextBoolean() ? "" : " where " + FILTERS.get(random.nextInt(4));
      return new Question(
          String.join(", ", keys), SOURCES.get(random.nextInt(SOURCES.size())), filter);
    }

    String sql() {
      return "select " + keys + ", count(*) n from " + source + filter + " group by " + keys;
    }

    /// The subquery in a filter is about persons too, so its groups are held to the size as well.
    String byHand(int smallest) {
      var careCounts = source.contains("care") ? " and count(distinct c.bsn) >= " + smallest : "";
      var inner =
          filter.replace(
              "where size = 1)",
              "where size = 1 group by area having count(distinct bsn) >= " + smallest + ")");
      return "select %s, count(*) n from %s%s group by %s having count(distinct p.bsn) >= %d%s"
          .formatted(keys, source, inner, keys, smallest, careCounts);
    }
  }
}
