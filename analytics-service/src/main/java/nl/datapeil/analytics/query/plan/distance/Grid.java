package nl.datapeil.analytics.query.plan.distance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/// Square cells at least twice as wide as a distance: whatever lies within that distance of a point
/// is in one of the four cells around it. So one side of a join gets the cell of each point, the
/// other side the four cells around, and an equal cell finds each near pair exactly once. The cell
/// of a missing coordinate is missing and equals nothing.
final class Grid {
  /// Rounding of coordinates must not push a point out of reach.
  private static final double SLACK = 0.001;

  private static final double SMALLEST_CELL = 1;

  private final RexBuilder rex;
  private final double reach;
  private final double cell;

  Grid(double metres, RexBuilder rex) {
    this.rex = rex;
    reach = metres * (1 + SLACK) + SLACK;
    cell = Math.max(2 * reach, SMALLEST_CELL);
  }

  /// The node with the cell of its point in two more fields.
  RelNode withCell(RelNode node, RexNode x, RexNode y) {
    return with(node, List.of(floor(x), floor(y)), rex);
  }

  /// The node four times, each time with another cell around its point in two more fields; two
  /// fields with the offsets come before those.
  RelNode withCellsAround(RelNode node, RexNode x, RexNode y) {
    var around = around(rex, node);
    var four =
        LogicalJoin.create(
            node, around, List.of(), rex.makeLiteral(true), Set.of(), JoinRelType.INNER);
    var fields = node.getRowType().getFieldCount();
    return with(
        four,
        List.of(
            around(x, rex.makeInputRef(four, fields)),
            around(y, rex.makeInputRef(four, fields + 1))),
        rex);
  }

  /// The four offsets of cells next to each other.
  static RelNode around(RexBuilder rex, RelNode node) {
    var cluster = node.getCluster();
    var type = cluster.getTypeFactory().createSqlType(SqlTypeName.INTEGER);
    var row = cluster.getTypeFactory().builder().add("dx", type).add("dy", type).build();
    var offsets = new ArrayList<ImmutableList<RexLiteral>>();
    for (var dx = 0; dx <= 1; dx++) {
      for (var dy = 0; dy <= 1; dy++) {
        offsets.add(ImmutableList.of(offset(dx, rex), offset(dy, rex)));
      }
    }
    return LogicalValues.create(cluster, row, ImmutableList.copyOf(offsets));
  }

  private RexNode around(RexNode coordinate, RexNode offset) {
    var lowest = rex.makeCall(SqlStdOperatorTable.MINUS, coordinate, number(reach));
    return rex.makeCall(SqlStdOperatorTable.PLUS, floor(lowest), offset);
  }

  private RexNode floor(RexNode coordinate) {
    return rex.makeCall(
        SqlStdOperatorTable.FLOOR,
        rex.makeCall(SqlStdOperatorTable.MULTIPLY, coordinate, number(1 / cell)));
  }

  private static RexLiteral offset(int value, RexBuilder rex) {
    return rex.makeExactLiteral(BigDecimal.valueOf(value));
  }

  private RexNode number(double value) {
    return rex.makeApproxLiteral(BigDecimal.valueOf(value));
  }

  /// The node with more fields.
  static RelNode with(RelNode node, List<RexNode> more, RexBuilder rex) {
    var values = new ArrayList<RexNode>(rex.identityProjects(node.getRowType()));
    var names = new ArrayList<>(node.getRowType().getFieldNames());
    for (var value : more) {
      values.add(value);
      names.add("cell$" + names.size());
    }
    return LogicalProject.create(node, List.of(), values, names, Set.of());
  }
}
