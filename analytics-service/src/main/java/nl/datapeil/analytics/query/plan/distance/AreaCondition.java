package nl.datapeil.analytics.query.plan.distance;

import java.util.Optional;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;

/// The part of a join condition that says that an area of one side holds something of the other.
///
/// @param area the field of its side that holds the area
/// @param inside what it holds, over the fields of the other side
/// @param areaIsLeft which side the area is of
record AreaCondition(int area, RexNode inside, boolean areaIsLeft) {
  static Optional<AreaCondition> of(Join join) {
    var border = join.getLeft().getRowType().getFieldCount();
    return RelOptUtil.conjunctions(join.getCondition()).stream()
        .flatMap(condition -> of(condition, border).stream())
        .findFirst();
  }

  private static Optional<AreaCondition> of(RexNode condition, int border) {
    if (!(condition instanceof RexCall call)) {
      return Optional.empty();
    }
    var operands = call.getOperands();
    return switch (call.getOperator().getName()) {
      case "ST_CONTAINS" -> of(operands.get(0), operands.get(1), border);
      case "ST_WITHIN" -> of(operands.get(1), operands.get(0), border);
      default -> Optional.empty();
    };
  }

  private static Optional<AreaCondition> of(RexNode area, RexNode inside, int border) {
    var used = RelOptUtil.InputFinder.bits(inside);
    if (!(area instanceof RexInputRef field) || used.isEmpty()) {
      return Optional.empty();
    }
    if (field.getIndex() < border && used.nth(0) >= border) {
      var shifted = RexUtil.shift(inside, -border);
      return Optional.of(new AreaCondition(field.getIndex(), shifted, true));
    }
    return field.getIndex() >= border && used.length() <= border
        ? Optional.of(new AreaCondition(field.getIndex() - border, inside, false))
        : Optional.empty();
  }

  /// Whether a call takes an area, and which of its operands that is; -1 when it takes none.
  static int areaOf(RexCall call) {
    return call.getOperator().equals(OwnOperators.ST_CONTAINS)
        ? 0
        : call.getOperator().equals(OwnOperators.ST_WITHIN) ? 1 : -1;
  }
}
