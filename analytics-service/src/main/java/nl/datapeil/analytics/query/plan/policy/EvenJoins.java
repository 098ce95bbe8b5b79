package nl.datapeil.analytics.query.plan.policy;

import java.util.List;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Values;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/// Part of AGGREGATES_ONLY: a join must not give one person another weight, or another value, than
/// the rest. A condition that only one meets would do so, however many are counted.
final class EvenJoins {
  private final PersonalFields fields;
  private final Join join;
  private final int left;

  EvenJoins(PersonalFields fields, Join join) {
    this.fields = fields;
    this.join = join;
    left = join.getLeft().getRowType().getFieldCount();
  }

  /// Refuses the join when a part of its condition can single out a person of these sides.
  void require(boolean personsLeft, boolean personsRight) {
    // on a side whose rows all stay, a condition weighs rows; elsewhere it filters them
    var keepsLeft = join.getJoinType().generatesNullsOnRight();
    var keepsRight = join.getJoinType().generatesNullsOnLeft();
    for (var part : RelOptUtil.conjunctions(join.getCondition())) {
      var used = RelOptUtil.InputFinder.bits(part).asList();
      var onLeft = used.stream().anyMatch(field -> field < left);
      var onRight = used.stream().anyMatch(field -> field >= left);
      var fine =
          (onLeft && onRight)
              ? (compares(part) && !matchesOwnRows(used, personsLeft, personsRight))
              : !((onLeft && personsLeft && keepsLeft) || (onRight && personsRight && keepsRight));
      if (!fine) {
        throw AggregatesOnly.rowsOfPersons("this join condition", "deze joinvoorwaarde");
      }
    }
  }

  private boolean compares(RexNode part) {
    return part instanceof RexCall call
        && (SqlKind.COMPARISON.contains(call.getKind())
            || call.getOperator().getName().startsWith("ST_"))
        && call.getOperands().stream().allMatch(operand -> fields.isEven(operand, join));
  }

  /// Rows that the asker writes down can hold one person's value, and as often as wanted.
  private boolean matchesOwnRows(List<Integer> used, boolean personsLeft, boolean personsRight) {
    var sensitive = used.stream().anyMatch(field -> fields.isSensitive(join, field));
    return sensitive
        && ((personsLeft && !personsRight && hasValues(join.getRight()))
            || (personsRight && !personsLeft && hasValues(join.getLeft())));
  }

  private static boolean hasValues(RelNode node) {
    return node instanceof Values || node.getInputs().stream().anyMatch(EvenJoins::hasValues);
  }
}
