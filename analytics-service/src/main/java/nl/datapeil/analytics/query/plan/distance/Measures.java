package nl.datapeil.analytics.query.plan.distance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// Distance and containment: in coordinates where points are concerned, else by the functions on
/// texts.
final class Measures {
  private final RexBuilder rex;

  Measures(RexBuilder rex) {
    this.rex = rex;
  }

  RexNode distance(Geometry a, Geometry b) {
    var straight = call(SqlStdOperatorTable.SQRT, squared(a, b));
    return ifPoints(a, b, straight, call(OwnOperators.DISTANCE, a.wkt(), b.wkt()));
  }

  RexNode within(Geometry a, Geometry b, RexNode metres) {
    var exact = call(OwnOperators.DISTANCE, a.wkt(), b.wkt());
    return ifPoints(
        a,
        b,
        pointsWithin(a, b, metres),
        call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, exact, metres));
  }

  /// For points only. A negative distance holds nothing.
  RexNode pointsWithin(Geometry a, Geometry b, RexNode metres) {
    var limit = call(SqlStdOperatorTable.MULTIPLY, metres, metres);
    return RexUtil.composeConjunction(
        rex,
        List.of(
            call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, squared(a, b), limit),
            call(
                SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                metres,
                rex.makeExactLiteral(BigDecimal.ZERO))));
  }

  /// The boxes first: they are cheap, and most pairs end there.
  RexNode contains(Geometry area, RexNode shape, Geometry inside) {
    var point = call(OwnOperators.HOLDS_POINT, shape, inside.x(), inside.y());
    var exact =
        inside.point()
            ? point
            : call(
                SqlStdOperatorTable.CASE,
                inside.isPoint(rex),
                point,
                call(OwnOperators.HOLDS, shape, inside.wkt()));
    return RexUtil.composeConjunction(
        rex,
        List.of(
            call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, area.xmin(), inside.xmin()),
            call(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, area.xmax(), inside.xmax()),
            call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, area.ymin(), inside.ymin()),
            call(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, area.ymax(), inside.ymax()),
            exact));
  }

  /// Whether two boxes lie so near that what is in them can.
  RexNode boxesWithin(Geometry a, Geometry b, RexNode metres) {
    return RexUtil.composeConjunction(
        rex,
        List.of(
            apart(a.xmin(), b.xmax(), metres),
            apart(b.xmin(), a.xmax(), metres),
            apart(a.ymin(), b.ymax(), metres),
            apart(b.ymin(), a.ymax(), metres)));
  }

  private RexNode apart(RexNode low, RexNode high, RexNode metres) {
    return call(
        SqlStdOperatorTable.LESS_THAN_OR_EQUAL, low, call(SqlStdOperatorTable.PLUS, high, metres));
  }

  private RexNode ifPoints(Geometry a, Geometry b, RexNode points, RexNode others) {
    if (a.point() && b.point()) {
      return points;
    }
    var both =
        RexUtil.composeConjunction(
            rex,
            Stream.of(a, b)
                .filter(geometry -> !geometry.point())
                .map(geometry -> geometry.isPoint(rex))
                .toList());
    return call(SqlStdOperatorTable.CASE, both, points, others);
  }

  private RexNode squared(Geometry a, Geometry b) {
    var dx = call(SqlStdOperatorTable.MINUS, a.x(), b.x());
    var dy = call(SqlStdOperatorTable.MINUS, a.y(), b.y());
    return call(
        SqlStdOperatorTable.PLUS,
        call(SqlStdOperatorTable.MULTIPLY, dx, dx),
        call(SqlStdOperatorTable.MULTIPLY, dy, dy));
  }

  private RexNode call(SqlOperator operator, RexNode... operands) {
    return rex.makeCall(operator, operands);
  }
}
