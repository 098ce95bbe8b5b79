package nl.datapeil.analytics.query.plan.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rex.RexNode;

/// Joins of rebuilt inputs.
public final class Joins {
  private Joins() {}

  /// All pairs, as the condition of a join sees them: no side is missing yet.
  public static Woven free(Woven left, Woven right) {
    return of(left, right, left.rexBuilder().makeLiteral(true), JoinRelType.INNER);
  }

  public static Woven of(Woven left, Woven right, RexNode condition, JoinRelType type) {
    var joined = LogicalJoin.create(left.rel(), right.rel(), List.of(), condition, Set.of(), type);
    return beside(joined, left, right);
  }

  private static Woven beside(RelNode joined, Woven left, Woven right) {
    var fields = new ArrayList<>(left.fields());
    right.fields().forEach(field -> fields.add(left.width() + field));
    var extras = new ArrayList<>(left.extras());
    right.extras().forEach(extra -> extras.add(left.width() + extra));
    return new Woven(joined, fields, extras);
  }
}
