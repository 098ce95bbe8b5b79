package nl.datapeil.analytics.query.plan.distance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.datapeil.analytics.query.plan.weave.Joins;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// A join on a distance, done on a [Grid]. Lines and areas do not fit a grid of points: where a
/// geometry may be one, those few are joined by their boxes beside it.
final class DistanceJoin {
  private final Join join;
  private final DistanceCondition near;
  private final Woven left;
  private final Woven right;
  private final RexBuilder rex;
  private final Measures measures;
  private final RexNode metres;

  private DistanceJoin(Join join, DistanceCondition near, Woven left, Woven right) {
    this.join = join;
    this.near = near;
    this.left = left;
    this.right = right;
    rex = left.rexBuilder();
    measures = new Measures(rex);
    metres = rex.makeApproxLiteral(BigDecimal.valueOf(near.metres()));
  }

  /// Empty for the joins a grid cannot do: those that keep rows of both sides without a partner,
  /// and outer joins of geometries that may be no points.
  static Optional<Woven> of(Join join, DistanceCondition near, Woven left, Woven right) {
    var distance = new DistanceJoin(join, near, left, right);
    var free = Joins.free(left, right);
    var points = distance.isPoint(near.left(), free) && distance.isPoint(near.right(), free);
    return switch (join.getJoinType()) {
      case INNER -> Optional.of(points ? distance.onGrid(left, right) : distance.beside());
      case LEFT, RIGHT -> points ? Optional.of(distance.onGrid(left, right)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isPoint(RexNode geometry, Woven free) {
    return geometry(geometry, free).point();
  }

  /// The side whose rows may stay alone has one cell per row, so that none is doubled.
  private Woven onGrid(Woven a, Woven b) {
    var free = Joins.free(a, b);
    var ofLeft = geometry(near.left(), free);
    var ofRight = geometry(near.right(), free);
    var grid = new Grid(near.metres(), rex);
    var leftStays = join.getJoinType() == JoinRelType.LEFT;
    var gridLeft =
        leftStays
            ? grid.withCell(a.rel(), ofLeft.x(), ofLeft.y())
            : grid.withCellsAround(a.rel(), ofLeft.x(), ofLeft.y());
    var x = RexUtil.shift(ofRight.x(), -a.width());
    var y = RexUtil.shift(ofRight.y(), -a.width());
    var gridRight = leftStays ? grid.withCellsAround(b.rel(), x, y) : grid.withCell(b.rel(), x, y);
    var newLeft = new Woven(gridLeft, a.fields(), a.extras());
    var newRight = new Woven(gridRight, b.fields(), b.extras());
    var pairs = Joins.free(newLeft, newRight);
    var conditions = new ArrayList<RexNode>();
    for (var last = 2; last >= 1; last--) {
      conditions.add(
          call(
              SqlStdOperatorTable.EQUALS,
              pairs.newField(newLeft.width() - last),
              pairs.newField(pairs.width() - last)));
    }
    conditions.add(
        measures.pointsWithin(geometry(near.left(), pairs), geometry(near.right(), pairs), metres));
    return joined(newLeft, newRight, pairs, conditions);
  }

  /// Points with points on a grid, the others by their boxes.
  private Woven beside() {
    var points = onGrid(pointsOf(left, near.left(), 0), pointsOf(right, near.right(), border()));
    var extendedLeft = byBoxes(extendedOf(left, near.left(), 0), right);
    var extendedRight =
        byBoxes(pointsOf(left, near.left(), 0), extendedOf(right, near.right(), border()));
    var parts = List.of(points, extendedLeft, extendedRight);
    var all = LogicalUnion.create(parts.stream().map(this::onlyFields).toList(), true);
    return Joins.free(left, right).over(all);
  }

  private Woven byBoxes(Woven a, Woven b) {
    var pairs = Joins.free(a, b);
    var ofLeft = geometry(near.left(), pairs);
    var ofRight = geometry(near.right(), pairs);
    var conditions = new ArrayList<RexNode>();
    conditions.add(measures.boxesWithin(ofLeft, ofRight, metres));
    conditions.add(measures.within(ofLeft, ofRight, metres));
    return joined(a, b, pairs, conditions);
  }

  private Woven joined(Woven a, Woven b, Woven pairs, List<RexNode> conditions) {
    for (var other : near.rest()) {
      conditions.add(new Lowering(pairs, Map.of()).lower(other).getFirst());
    }
    return Joins.of(a, b, RexUtil.composeConjunction(rex, conditions), join.getJoinType());
  }

  /// The fields of both inputs, without the cells of a grid.
  private RelNode onlyFields(Woven part) {
    var rightStart = part.fields().get(border());
    var values = new ArrayList<RexNode>();
    for (var i = 0; i < left.width(); i++) {
      values.add(part.newField(i));
    }
    var offset = rightStart - right.fields().getFirst();
    for (var i = 0; i < right.width(); i++) {
      values.add(part.newField(offset + i));
    }
    var names = new ArrayList<String>();
    values.forEach(_ -> names.add("c" + names.size()));
    return LogicalProject.create(part.rel(), List.of(), values, names, Set.of());
  }

  private Woven pointsOf(Woven side, RexNode geometry, int offset) {
    return where(side, sideGeometry(side, geometry, offset).isPoint(rex));
  }

  private Woven extendedOf(Woven side, RexNode geometry, int offset) {
    return where(side, sideGeometry(side, geometry, offset).isExtended(rex));
  }

  private static Woven where(Woven side, RexNode condition) {
    return new Woven(LogicalFilter.create(side.rel(), condition), side.fields(), side.extras());
  }

  private static Geometry sideGeometry(Woven side, RexNode geometry, int offset) {
    return geometry(RexUtil.shift(geometry, -offset), side);
  }

  private static Geometry geometry(RexNode geometry, Woven fields) {
    return new Lowering(fields, Map.of()).geometry(geometry);
  }

  private int border() {
    return join.getLeft().getRowType().getFieldCount();
  }

  private RexNode call(SqlOperator operator, RexNode... operands) {
    return rex.makeCall(operator, operands);
  }
}
