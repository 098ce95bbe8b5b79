package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

/// Tries to get at single persons where only groups of five may leave. Whatever is answered holds
/// no national id, name or income of anybody, no group of fewer than five, and no count below five.
class EvasionTest extends EngineCase {
  private static final int SMALLEST_GROUP = 5;

  @Test
  void answersNothingAboutSinglePersons() throws SQLException {
    var leaks = new ArrayList<String>();

    for (var attempt : Evasions.ALL) {
      var leak = leakOf(attempt);
      if (leak != null) {
        leaks.add(attempt + " → " + leak);
      }
    }

    assertThat(leaks).isEmpty();
  }

  @Test
  void answersNothingAboutSinglePersonsWhenTheGroupIsCountedInRows() throws SQLException {
    var query =
        planner.analyse("select topic, count(*) n from reports group by topic", PlanFixtures.ALL);

    var rows = engine.rows(query.plan(PlanFixtures.obligations(SMALLEST_GROUP, true), 100));

    assertThat(rows).isEmpty();
  }

  @Test
  void answersWhatIsAboutGroups() throws SQLException {
    for (var honest : Evasions.HONEST) {
      assertThat(rows(honest)).as(honest).isNotEmpty();
    }
  }

  private static @org.jspecify.annotations.Nullable String leakOf(String attempt)
      throws SQLException {
    List<List<Object>> rows;
    try {
      rows = rows(attempt);
    } catch (ProblemException _) {
      return null;
    }
    var secrets = secrets();
    for (var row : rows) {
      for (var value : row) {
        var tooFew = value instanceof Long count && count > 0 && count < SMALLEST_GROUP;
        if (tooFew || secrets.contains(comparable(value))) {
          return row.toString();
        }
      }
    }
    return null;
  }

  private static List<List<Object>> rows(String sql) throws SQLException {
    var query = planner.analyse(sql, PlanFixtures.ALL);
    return engine.rows(query.plan(PlanFixtures.obligations(SMALLEST_GROUP, true), 1000));
  }

  private static Set<Object> secrets() throws SQLException {
    var secrets = new HashSet<Object>(Set.of("west", "rare"));
    for (var row : engine.rows("select bsn, name, income, home from persons")) {
      row.forEach(value -> secrets.add(comparable(value)));
    }
    for (var row :
        engine.rows("select datapeil_pseudonym(bsn), datapeil_pseudonym(name) from persons")) {
      secrets.addAll(row);
    }
    return secrets;
  }

  private static Object comparable(Object value) {
    return value instanceof Number number ? number.doubleValue() : value;
  }
}
