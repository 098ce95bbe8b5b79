package nl.datapeil.analytics.query.plan.group;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeUtil;

/// Where numbers of people are rounded or perturbed, nothing else may tell them: an exact mean of
/// ones and zeroes, or two exact sums that differ by one for each person, would.
final class OnlyCounts {
  private static final Set<SqlKind> SUMS = Set.of(SqlKind.SUM, SqlKind.SUM0);

  /// What tells no number: the least and greatest value, and which total a row is.
  private static final Set<SqlKind> HARMLESS =
      Set.of(
          SqlKind.MIN,
          SqlKind.MAX,
          SqlKind.ANY_VALUE,
          SqlKind.GROUPING,
          SqlKind.GROUP_ID,
          SqlKind.LITERAL_AGG);

  private final Identities identities;

  OnlyCounts(Identities identities) {
    this.identities = identities;
  }

  /// Ends the request when an aggregate of persons is neither a count nor harmless.
  void require(Widened aggregate) {
    for (var call : aggregate.old().getAggCallList()) {
      if (!HARMLESS.contains(call.getAggregation().getKind()) && !isCount(call, aggregate)) {
        throw OBLIGATION_UNMET.because(
            "Numbers of people leave rounded or perturbed for this purpose, and %s of persons could"
                + " tell them exactly. Ask for count(*), count(column), count(distinct …) of the"
                + " national id, or the sum of a CASE that gives 1 or 0. Divide two of them for a"
                + " share; count different values by grouping by them in a sub-query.",
            "Voor dit doel gaan aantallen mensen afgerond of verstoord naar buiten, en %s over"
                + " personen kan ze precies vertellen. Vraag count(*), count(kolom), count(distinct"
                + " …) van het burgerservicenummer of de som van een CASE die 1 of 0 geeft. Deel er"
                + " twee op elkaar voor een aandeel; tel verschillende waarden door er in een"
                + " subquery op te groeperen.",
            named(call));
      }
    }
  }

  /// Whether a call counts rows or people, in these words or as a sum of ones. How many different
  /// values people have is another number, and as telling where few share one.
  boolean isCount(AggregateCall call, Widened aggregate) {
    return call.getAggregation().getKind() == SqlKind.COUNT
        ? !call.isDistinct() || countsPeople(call, aggregate)
        : isSumOfOnes(call, aggregate);
  }

  /// The columns that say whom a count counts: one when it names a table's identity, else all.
  List<Integer> counted(AggregateCall call, Widened aggregate) {
    var persons = aggregate.persons();
    if (call.getAggregation().getKind() == SqlKind.COUNT && call.getArgList().size() == 1) {
      var named = identities.personOf(aggregate.old().getInput(), call.getArgList().getFirst());
      if (named.isPresent()) {
        return List.of(persons.get(named.getAsInt()));
      }
    }
    return persons;
  }

  private boolean countsPeople(AggregateCall call, Widened aggregate) {
    var counted = call.getArgList();
    return counted.size() == 1
        && identities.isIdentity(aggregate.old().getInput(), counted.getFirst());
  }

  static boolean isSumOfOnes(AggregateCall call, Widened aggregate) {
    return SUMS.contains(call.getAggregation().getKind())
        && !call.isDistinct()
        && Branches.of(aggregate.oldValue(call.getArgList().getFirst())).stream()
            .allMatch(branch -> isOneOrNone(branch.value()));
  }

  private static String named(AggregateCall call) {
    var name = call.getAggregation().getName();
    return call.isDistinct() ? name + " DISTINCT" : name;
  }

  private static boolean isOneOrNone(RexNode value) {
    if (RexUtil.isNullLiteral(value, true)) {
      return true;
    }
    if (!(RexUtil.removeCast(value) instanceof RexLiteral literal)
        || !SqlTypeUtil.isNumeric(literal.getType())) {
      return false;
    }
    var number = literal.getValueAs(BigDecimal.class);
    return number != null && (number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0);
  }
}
