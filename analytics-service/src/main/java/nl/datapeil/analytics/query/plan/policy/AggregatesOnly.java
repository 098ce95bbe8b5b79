package nl.datapeil.analytics.query.plan.policy;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.kit.problem.ProblemException;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.sql.SqlKind;

/// Fulfils AGGREGATES_ONLY: whatever leaves is computed from a group of persons, in such a way that
/// the value of one of them cannot be singled out within it.
final class AggregatesOnly {
  /// Aggregates whose result is, or lies next to, the value of one person.
  private static final Set<SqlKind> OF_ONE =
      Set.of(
          SqlKind.MIN,
          SqlKind.MAX,
          SqlKind.ANY_VALUE,
          SqlKind.PERCENTILE_CONT,
          SqlKind.PERCENTILE_DISC,
          SqlKind.OTHER_FUNCTION);

  private final PersonalFields fields;

  AggregatesOnly(Map<String, CatalogDataset> tables) {
    fields = new PersonalFields(tables);
  }

  /// Refuses rows about single persons at a place where they would be passed on or selected.
  static ProblemException rowsOfPersons(String where, String waar) {
    return OBLIGATION_UNMET.because(
        "Only aggregates may leave for this purpose, and %1$s would pass on rows about single"
            + " persons. Count, sum or average them per group.",
        "Voor dit doel mogen alleen aggregaten naar buiten, en %2$s zou rijen over afzonderlijke"
            + " personen doorgeven. Tel, sommeer of middel ze per groep.",
        where,
        waar);
  }

  /// Refuses aggregates over rows of persons whose result could be the value of one.
  void require(Aggregate aggregate) {
    for (var call : aggregate.getAggCallList()) {
      requireOfMany(call, aggregate.getInput());
    }
  }

  /// Refuses a join that weighs one person differently; the flags say which sides hold persons.
  void requireEven(Join join, boolean personsLeft, boolean personsRight) {
    new EvenJoins(fields, join).require(personsLeft, personsRight);
  }

  private void requireOfMany(AggregateCall call, RelNode input) {
    var kind = call.getAggregation().getKind();
    if (kind == SqlKind.SINGLE_VALUE) {
      throw rowsOfPersons("a sub-query for one value", "een subquery voor één waarde");
    }
    var values =
        IntStream.concat(
                call.getArgList().stream().mapToInt(i -> i),
                call.getCollation().getFieldCollations().stream()
                    .mapToInt(key -> key.getFieldIndex()))
            .toArray();
    for (var value : values) {
      if (OF_ONE.contains(kind) && fields.isSensitive(input, value)) {
        throw refused(
            call,
            "the result can be the value of one person",
            "de uitkomst kan de waarde van één persoon zijn");
      }
      if (!fields.treatsAllAlike(input, value)) {
        throw refused(
            call,
            "its argument can single out one person; use a column, a sum of columns, or a CASE",
            "het argument kan één persoon afzonderen; gebruik een kolom, een som van kolommen of"
                + " een CASE");
      }
    }
  }

  private static ProblemException refused(AggregateCall call, String why, String waarom) {
    return OBLIGATION_UNMET.because(
        "Only aggregates may leave for this purpose, and %1$s is refused: %2$s.",
        "Voor dit doel mogen alleen aggregaten naar buiten en %1$s wordt geweigerd: %3$s.",
        call.getAggregation().getName(),
        why,
        waarom);
  }
}
