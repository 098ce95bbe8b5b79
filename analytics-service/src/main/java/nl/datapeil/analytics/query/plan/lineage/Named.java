package nl.datapeil.analytics.query.plan.lineage;

import org.apache.calcite.plan.RelOptUtil.InputFinder;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/// Of a condition, what it says about national ids. What else it demands of who is named falls
/// away: `bsn = 1 and income > 100` asks something of person 1 whatever the income is.
final class Named {
  private final ImmutableBitSet ids;
  private final RexBuilder rex;

  private Named(ImmutableBitSet ids, RexBuilder rex) {
    this.ids = ids;
    this.rex = rex;
  }

  /// Lets through at least what the condition does. Without a national id it is the condition.
  static RexNode by(RexNode condition, ImmutableBitSet ids, RexBuilder rex) {
    return new Named(ids, rex).part(condition);
  }

  private RexNode part(RexNode condition) {
    if (!names(condition)) {
      return condition;
    }
    if (condition instanceof RexCall all && all.getKind() == SqlKind.AND) {
      var named = all.getOperands().stream().filter(this::names).map(this::part).toList();
      return RexUtil.composeConjunction(rex, named);
    }
    if (condition instanceof RexCall any && any.getKind() == SqlKind.OR) {
      return RexUtil.composeDisjunction(rex, any.getOperands().stream().map(this::part).toList());
    }
    return ids.contains(InputFinder.bits(condition)) ? condition : rex.makeLiteral(true);
  }

  private boolean names(RexNode condition) {
    return InputFinder.bits(condition).intersects(ids);
  }
}
