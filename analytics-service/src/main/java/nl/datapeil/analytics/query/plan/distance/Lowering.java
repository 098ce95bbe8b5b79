package nl.datapeil.analytics.query.plan.distance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import nl.datapeil.analytics.query.plan.sql.Refusals;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// Writes expressions on geometries as expressions on coordinates and texts.
final class Lowering extends RexShuttle {
  private final Woven input;
  private final Map<Integer, Integer> shapes;
  private final RexBuilder rex;
  private final Measures measures;

  /// @param shapes for old geometry fields the new field that holds the shape made of it
  Lowering(Woven input, Map<Integer, Integer> shapes) {
    this.input = input;
    this.shapes = Map.copyOf(shapes);
    rex = input.rexBuilder();
    measures = new Measures(rex);
  }

  /// The plain values that an expression becomes.
  List<RexNode> lower(RexNode expression) {
    return Geometry.is(expression.getType())
        ? geometry(expression).parts()
        : List.of(expression.accept(this));
  }

  @Override
  public RexNode visitInputRef(RexInputRef field) {
    return input.field(field.getIndex());
  }

  @Override
  public RexNode visitCall(RexCall call) {
    var operands = call.getOperands();
    return switch (call.getOperator().getName()) {
      case "ST_X" -> geometry(operands.get(0)).x();
      case "ST_Y" -> geometry(operands.get(0)).y();
      case "ST_DISTANCE" -> measures.distance(geometry(operands.get(0)), geometry(operands.get(1)));
      case "ST_DWITHIN" ->
          measures.within(
              geometry(operands.get(0)), geometry(operands.get(1)), operands.get(2).accept(this));
      case "ST_CONTAINS" -> contains(operands.get(0), operands.get(1));
      case "ST_WITHIN" -> contains(operands.get(1), operands.get(0));
      default -> plain(call);
    };
  }

  private RexNode contains(RexNode area, RexNode inside) {
    var shape =
        area instanceof RexInputRef field && shapes.containsKey(field.getIndex())
            ? input.newField(shapes.get(field.getIndex()))
            : rex.makeCall(OwnOperators.SHAPE, geometry(area).wkt());
    return measures.contains(geometry(area), shape, geometry(inside));
  }

  /// A call that takes a geometry as a text, or none at all.
  private RexNode plain(RexCall call) {
    var touched = call.getOperands().stream().anyMatch(o -> Geometry.is(o.getType()));
    if (!touched) {
      return super.visitCall(call);
    }
    var operands = call.getOperands().stream().map(o -> lower(o).getFirst()).toList();
    return rex.makeCall(call.getType(), call.getOperator(), operands);
  }

  Geometry geometry(RexNode expression) {
    return switch (expression) {
      case RexInputRef field -> field(field.getIndex());
      case RexLiteral _ -> nothing();
      case RexCall call when call.getOperator().equals(OwnOperators.ST_POINT) -> point(call);
      case RexCall call when call.isA(SqlKind.CASE) -> choice(call);
      case RexCall call when call.isA(SqlKind.CAST) -> geometry(call.getOperands().getFirst());
      default ->
          throw Refusals.at(
              SqlParserPos.ZERO,
              "This computation with a geometry is not supported: %s.",
              "Deze bewerking met een geometrie wordt niet ondersteund: %s.",
              expression.getKind());
    };
  }

  private Geometry field(int old) {
    var first = input.fields().get(old);
    return Geometry.of(
        IntStream.range(first, first + Geometry.WIDTH).mapToObj(input::newField).toList(), false);
  }

  private Geometry point(RexCall call) {
    var x = number(call.getOperands().get(0).accept(this));
    var y = number(call.getOperands().get(1).accept(this));
    var wkt = rex.makeCall(SqlStdOperatorTable.CONCAT, rex.makeLiteral("POINT ("), text(x));
    wkt = rex.makeCall(SqlStdOperatorTable.CONCAT, wkt, rex.makeLiteral(" "));
    wkt = rex.makeCall(SqlStdOperatorTable.CONCAT, wkt, text(y));
    wkt = rex.makeCall(SqlStdOperatorTable.CONCAT, wkt, rex.makeLiteral(")"));
    return new Geometry(wkt, x, y, x, x, y, y, true);
  }

  private Geometry choice(RexCall call) {
    var operands = call.getOperands();
    var parts = new ArrayList<RexNode>();
    for (var part = 0; part < Geometry.WIDTH; part++) {
      var chosen = new ArrayList<RexNode>();
      for (var operand : operands) {
        var geometry = Geometry.is(operand.getType());
        chosen.add(geometry ? geometry(operand).parts().get(part) : operand.accept(this));
      }
      parts.add(rex.makeCall(SqlStdOperatorTable.CASE, chosen));
    }
    return Geometry.of(parts, false);
  }

  private Geometry nothing() {
    var parts = new ArrayList<RexNode>();
    parts.add(rex.makeNullLiteral(nullable(SqlTypeName.VARCHAR)));
    for (var _ : Geometry.COMPANIONS) {
      parts.add(rex.makeNullLiteral(nullable(SqlTypeName.DOUBLE)));
    }
    return Geometry.of(parts, false);
  }

  private RexNode number(RexNode value) {
    return value.getType().getSqlTypeName() == SqlTypeName.DOUBLE
        ? value
        : rex.makeAbstractCast(nullable(SqlTypeName.DOUBLE), value, false);
  }

  private RexNode text(RexNode value) {
    return rex.makeAbstractCast(nullable(SqlTypeName.VARCHAR), value, false);
  }

  private RelDataType nullable(SqlTypeName type) {
    var types = rex.getTypeFactory();
    return types.createTypeWithNullability(types.createSqlType(type), true);
  }
}
