package nl.datapeil.analytics.query.plan.distance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import nl.datapeil.analytics.query.plan.weave.Joins;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.jspecify.annotations.Nullable;

/// A join on any condition. Shapes of areas are made of their texts once per area instead of once
/// per pair, and what lies in an area is looked for on an [AreaGrid] where the join allows it.
final class AreaJoin {
  private final Join join;
  private final int border;

  private AreaJoin(Join join) {
    this.join = join;
    border = join.getLeft().getRowType().getFieldCount();
  }

  static Woven of(Join join, Woven left, Woven right) {
    return new AreaJoin(join).of(left, right);
  }

  private Woven of(Woven left, Woven right) {
    var ofLeft = areas(0, border);
    var ofRight = areas(border, Integer.MAX_VALUE);
    var sides = onGrid(withShapes(left, ofLeft), withShapes(right, ofRight));
    var shapes = new HashMap<Integer, Integer>();
    for (var i = 0; i < ofLeft.size(); i++) {
      shapes.put(ofLeft.get(i), left.width() + i);
    }
    for (var i = 0; i < ofRight.size(); i++) {
      shapes.put(border + ofRight.get(i), sides.left().width() + right.width() + i);
    }
    var free = Joins.free(sides.left(), sides.right());
    var conditions = new ArrayList<RexNode>(sides.sameCell());
    conditions.add(new Lowering(free, shapes).lower(join.getCondition()).getFirst());
    var all = RexUtil.composeConjunction(free.rexBuilder(), conditions);
    return Joins.of(sides.left(), sides.right(), all, join.getJoinType());
  }

  private Sides onGrid(Woven left, Woven right) {
    var condition = AreaCondition.of(join).orElse(null);
    if (condition == null || join.getJoinType() != JoinRelType.INNER) {
      return new Sides(left, right, List.of());
    }
    var areas = condition.areaIsLeft() ? left : right;
    var others = condition.areaIsLeft() ? right : left;
    var grid = new AreaGrid(areas, condition.area());
    var onCells = grid.withCells(condition.area());
    var othersOnCells = grid.withCells(others, condition.inside());
    return condition.areaIsLeft()
        ? Sides.inSameCell(onCells, othersOnCells)
        : Sides.inSameCell(othersOnCells, onCells);
  }

  private record Sides(Woven left, Woven right, List<RexNode> sameCell) {
    static Sides inSameCell(Woven left, Woven right) {
      var free = Joins.free(left, right);
      var same = new ArrayList<RexNode>();
      for (var i = 1; i <= AreaGrid.FIELDS; i++) {
        same.add(
            free.rexBuilder()
                .makeCall(
                    SqlStdOperatorTable.EQUALS,
                    free.newField(left.width() - i),
                    free.newField(free.width() - i)));
      }
      return new Sides(left, right, same);
    }
  }

  private static Woven withShapes(Woven side, List<Integer> areas) {
    if (areas.isEmpty()) {
      return side;
    }
    var rex = side.rexBuilder();
    var values = new ArrayList<RexNode>(rex.identityProjects(side.rel().getRowType()));
    var names = new ArrayList<>(side.rel().getRowType().getFieldNames());
    for (var area : areas) {
      values.add(rex.makeCall(OwnOperators.SHAPE, side.field(area)));
      names.add("shape$" + names.size());
    }
    return side.over(LogicalProject.create(side.rel(), List.of(), values, names, Set.of()));
  }

  /// The fields of one side that the condition takes as areas, in the numbers of that side.
  private List<Integer> areas(int from, int to) {
    var found = new TreeSet<Integer>();
    join.getCondition()
        .accept(
            new RexVisitorImpl<@Nullable Void>(true) {
              @Override
              public @Nullable Void visitCall(RexCall call) {
                var area = AreaCondition.areaOf(call);
                if (area >= 0 && call.getOperands().get(area) instanceof RexInputRef field) {
                  found.add(field.getIndex());
                }
                return super.visitCall(call);
              }
            });
    return found.stream()
        .filter(field -> field >= from && field < to)
        .map(field -> field - from)
        .toList();
  }
}
