package nl.datapeil.analytics.query.plan.policy;

import java.util.List;
import java.util.Set;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeUtil;

/// Makes computations on rows about persons give nothing where they would fail: that a query fails
/// would tell that somebody's value made it so.
final class Unfailing extends RexShuttle {
  private static final Set<SqlKind> MAY_OVERFLOW =
      Set.of(
          SqlKind.PLUS,
          SqlKind.MINUS,
          SqlKind.TIMES,
          SqlKind.MINUS_PREFIX,
          SqlKind.MOD,
          SqlKind.OTHER_FUNCTION,
          SqlKind.FLOOR);

  private final RexBuilder rex;

  Unfailing(RexBuilder rex) {
    this.rex = rex;
  }

  @Override
  public RexNode visitCall(RexCall call) {
    var visited = super.visitCall(call);
    var type = call.getType();
    var bounded =
        SqlTypeUtil.isExactNumeric(type)
            || SqlTypeUtil.isDatetime(type)
            || SqlTypeUtil.inCharFamily(type);
    return bounded && MAY_OVERFLOW.contains(call.getKind())
        ? rex.makeCall(type, OwnOperators.TRY, List.of(visited))
        : visited;
  }
}
