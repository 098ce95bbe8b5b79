package nl.datapeil.analytics.query.plan.distance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.ImmutableBitSet;

/// Grids on which areas meet what lies in them. Each area is on the grid whose cells are just
/// larger than its box, so it touches at most four of them; whatever it may hold is put on every
/// grid that some area is on, by a corner of its box. Cells have sides of powers of two, so the
/// grids are few.
final class AreaGrid {
  /// The fields that grids add to either side: the side of a cell and the place of the cell.
  static final int FIELDS = 3;

  private static final double SLACK = 1.001;
  private static final double SMALLEST_BOX = 0.001;

  private final RexBuilder rex;
  private final Woven areas;
  private final RelNode sized;

  /// @param area the field that holds the areas
  AreaGrid(Woven areas, int area) {
    this.areas = areas;
    rex = areas.rexBuilder();
    var box = box(areas, area);
    var widest = call(SqlStdOperatorTable.MINUS, box.xmax(), box.xmin());
    var highest = call(SqlStdOperatorTable.MINUS, box.ymax(), box.ymin());
    var larger = call(SqlStdOperatorTable.GREATER_THAN, widest, highest);
    var side = call(SqlStdOperatorTable.CASE, larger, widest, highest);
    sized = with(areas.rel(), List.of(powerOfTwoAbove(side)));
  }

  /// The areas, four times: once per cell they may touch.
  Woven withCells(int area) {
    var four =
        LogicalJoin.create(
            sized, Grid.around(rex, sized), List.of(), yes(), Set.of(), JoinRelType.INNER);
    var size = rex.makeInputRef(four, areas.width());
    var box = box(areas.over(four), area);
    var dx = rex.makeInputRef(four, areas.width() + 1);
    var dy = rex.makeInputRef(four, areas.width() + 2);
    var rel =
        with(
            four,
            List.of(
                size,
                call(SqlStdOperatorTable.PLUS, cell(box.xmin(), size), dx),
                call(SqlStdOperatorTable.PLUS, cell(box.ymin(), size), dy)));
    return areas.over(rel);
  }

  /// What may lie in them, once per grid.
  Woven withCells(Woven others, RexNode inside) {
    var size = List.<RexNode>of(rex.makeInputRef(sized, areas.width()));
    var sizes =
        LogicalAggregate.create(
            LogicalProject.create(sized, List.of(), size, List.of("size$"), Set.of()),
            List.of(),
            ImmutableBitSet.of(0),
            null,
            List.of());
    var each =
        LogicalJoin.create(others.rel(), sizes, List.of(), yes(), Set.of(), JoinRelType.INNER);
    var corner = new Lowering(others.over(each), Map.of()).geometry(inside);
    var side = rex.makeInputRef(each, others.width());
    var rel = with(each, List.of(side, cell(corner.xmin(), side), cell(corner.ymin(), side)));
    return others.over(rel);
  }

  private static Geometry box(Woven areas, int area) {
    var first = areas.fields().get(area);
    var parts = new ArrayList<RexNode>();
    for (var i = 0; i < Geometry.WIDTH; i++) {
      parts.add(areas.newField(first + i));
    }
    return Geometry.of(parts, false);
  }

  private RexNode powerOfTwoAbove(RexNode side) {
    var enlarged =
        call(
            SqlStdOperatorTable.PLUS,
            call(SqlStdOperatorTable.MULTIPLY, side, number(SLACK)),
            number(SMALLEST_BOX));
    var exponent =
        call(
            SqlStdOperatorTable.CEIL,
            call(OwnOperators.DIVIDE, call(SqlStdOperatorTable.LN, enlarged), number(Math.log(2))));
    return call(SqlStdOperatorTable.POWER, number(2), exponent);
  }

  private RexNode cell(RexNode coordinate, RexNode size) {
    return call(SqlStdOperatorTable.FLOOR, call(OwnOperators.DIVIDE, coordinate, size));
  }

  private RexNode yes() {
    return rex.makeLiteral(true);
  }

  private RexNode number(double value) {
    return rex.makeApproxLiteral(BigDecimal.valueOf(value));
  }

  private RelNode with(RelNode node, List<RexNode> more) {
    return Grid.with(node, more, rex);
  }

  private RexNode call(SqlOperator operator, RexNode... operands) {
    return rex.makeCall(operator, operands);
  }
}
