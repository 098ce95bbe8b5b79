package nl.datapeil.analytics.query.plan.distance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;

/// The part of a join condition that says "within so many metres", between its two sides.
///
/// @param left the geometry of the left input, over the fields of the join
/// @param rest the other conditions
record DistanceCondition(RexNode left, RexNode right, double metres, List<RexNode> rest) {
  /// Beyond this, cells would hold so much that a grid gains nothing.
  private static final double FARTHEST = 10_000;

  static Optional<DistanceCondition> of(Join join) {
    var conditions = RelOptUtil.conjunctions(join.getCondition());
    return conditions.stream()
        .flatMap(condition -> of(condition, conditions, join).stream())
        .findFirst();
  }

  private static Optional<DistanceCondition> of(
      RexNode condition, List<RexNode> conditions, Join join) {
    if (!(condition instanceof RexCall call)
        || !call.getOperator().equals(OwnOperators.ST_DWITHIN)) {
      return Optional.empty();
    }
    var a = call.getOperands().get(0);
    var b = call.getOperands().get(1);
    var fromLeft = join.getLeft().getRowType().getFieldCount();
    var metres = constant(call.getOperands().get(2)).map(BigDecimal::doubleValue);
    if (metres.isEmpty() || metres.get() < 0 || metres.get() > FARTHEST) {
      return Optional.empty();
    }
    var rest = conditions.stream().filter(other -> !other.equals(condition)).toList();
    if (isOfLeft(a, fromLeft) && isOfRight(b, fromLeft)) {
      return Optional.of(new DistanceCondition(a, b, metres.get(), rest));
    }
    return isOfLeft(b, fromLeft) && isOfRight(a, fromLeft)
        ? Optional.of(new DistanceCondition(b, a, metres.get(), rest))
        : Optional.empty();
  }

  private static boolean isOfLeft(RexNode geometry, int fields) {
    var used = RelOptUtil.InputFinder.bits(geometry);
    return !used.isEmpty() && used.length() <= fields;
  }

  private static boolean isOfRight(RexNode geometry, int fields) {
    var used = RelOptUtil.InputFinder.bits(geometry);
    return !used.isEmpty() && used.nth(0) >= fields;
  }

  private static Optional<BigDecimal> constant(RexNode node) {
    return switch (node) {
      case RexLiteral literal -> Optional.ofNullable(literal.getValueAs(BigDecimal.class));
      case RexCall call when call.getOperands().size() == 1 -> ofOne(call);
      case RexCall call when call.getOperands().size() == 2 -> ofTwo(call);
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> ofOne(RexCall call) {
    var value = constant(call.getOperands().getFirst());
    return switch (call.getKind()) {
      case CAST, PLUS_PREFIX -> value;
      case MINUS_PREFIX -> value.map(BigDecimal::negate);
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> ofTwo(RexCall call) {
    var a = constant(call.getOperands().get(0));
    var b = constant(call.getOperands().get(1));
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return switch (call.getKind()) {
      case PLUS -> a.map(value -> value.add(b.get()));
      case MINUS -> a.map(value -> value.subtract(b.get()));
      case TIMES -> a.map(value -> value.multiply(b.get()));
      case DIVIDE ->
          a.filter(_ -> b.get().signum() != 0)
              .map(value -> value.divide(b.get(), MathContext.DECIMAL64));
      default -> Optional.empty();
    };
  }
}
