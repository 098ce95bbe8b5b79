package nl.datapeil.analytics.query.plan.sql;

import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/// Takes points in ST_DWITHIN apart while sub-queries are made into joins, so that these joins are
/// on coordinates rather than on points, and puts them together after.
final class PointsWithin {
  private PointsWithin() {}

  static RelNode split(RelNode plan) {
    return rewritten(plan, new Split(plan.getCluster().getRexBuilder()));
  }

  static RelNode join(RelNode plan) {
    return rewritten(plan, new Join(plan.getCluster().getRexBuilder()));
  }

  private static RelNode rewritten(RelNode plan, RexShuttle expressions) {
    return plan.accept(
        new RelHomogeneousShuttle() {
          @Override
          public RelNode visit(RelNode node) {
            return super.visit(node).accept(expressions);
          }
        });
  }

  private static final class Split extends RexShuttle {
    private final RexBuilder rex;

    Split(RexBuilder rex) {
      this.rex = rex;
    }

    @Override
    public RexNode visitSubQuery(RexSubQuery query) {
      var visited = (RexSubQuery) super.visitSubQuery(query);
      return visited.clone(rewritten(visited.rel, this));
    }

    @Override
    public RexNode visitCall(RexCall call) {
      if (!call.getOperator().equals(OwnOperators.ST_DWITHIN)) {
        return super.visitCall(call);
      }
      var operands = call.getOperands();
      if (operands.get(0) instanceof RexCall a
          && operands.get(1) instanceof RexCall b
          && a.getOperator().equals(OwnOperators.ST_POINT)
          && b.getOperator().equals(OwnOperators.ST_POINT)) {
        return rex.makeCall(
            OwnOperators.POINTS_WITHIN,
            a.getOperands().get(0),
            a.getOperands().get(1),
            b.getOperands().get(0),
            b.getOperands().get(1),
            operands.get(2));
      }
      return super.visitCall(call);
    }
  }

  private static final class Join extends RexShuttle {
    private final RexBuilder rex;

    Join(RexBuilder rex) {
      this.rex = rex;
    }

    @Override
    public RexNode visitCall(RexCall call) {
      if (!call.getOperator().equals(OwnOperators.POINTS_WITHIN)) {
        return super.visitCall(call);
      }
      var operands = call.getOperands();
      return rex.makeCall(
          OwnOperators.ST_DWITHIN,
          rex.makeCall(OwnOperators.ST_POINT, operands.get(0), operands.get(1)),
          rex.makeCall(OwnOperators.ST_POINT, operands.get(2), operands.get(3)),
          operands.get(4));
    }
  }
}
