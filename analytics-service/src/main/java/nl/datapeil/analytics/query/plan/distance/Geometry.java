package nl.datapeil.analytics.query.plan.distance;

import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/// A geometry in a plan as the plain values it is stored as.
///
/// @param wkt its text
/// @param x of the point, or of a point inside
/// @param point whether it is known to be a point while planning
record Geometry(
    RexNode wkt,
    RexNode x,
    RexNode y,
    RexNode xmin,
    RexNode xmax,
    RexNode ymin,
    RexNode ymax,
    boolean point) {
  /// The names of its columns in storage, after that of its text, in order.
  static final List<String> COMPANIONS =
      List.of("__x", "__y", "__xmin", "__xmax", "__ymin", "__ymax");

  /// How many plain fields stand for one geometry.
  static final int WIDTH = 1 + COMPANIONS.size();

  static boolean is(RelDataType type) {
    return type.getSqlTypeName() == SqlTypeName.GEOMETRY;
  }

  static int width(RelDataType type) {
    return is(type) ? WIDTH : 1;
  }

  static Geometry of(List<? extends RexNode> parts, boolean point) {
    return new Geometry(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        parts.get(3),
        parts.get(4),
        parts.get(5),
        parts.get(6),
        point);
  }

  List<RexNode> parts() {
    return List.of(wkt, x, y, xmin, xmax, ymin, ymax);
  }

  /// True for points, whose box has no size.
  RexNode isPoint(RexBuilder rex) {
    return rex.makeCall(
        SqlStdOperatorTable.AND,
        rex.makeCall(SqlStdOperatorTable.EQUALS, xmin, xmax),
        rex.makeCall(SqlStdOperatorTable.EQUALS, ymin, ymax));
  }

  /// True for lines and areas; not for what is missing.
  RexNode isExtended(RexBuilder rex) {
    return rex.makeCall(
        SqlStdOperatorTable.OR,
        rex.makeCall(SqlStdOperatorTable.LESS_THAN, xmin, xmax),
        rex.makeCall(SqlStdOperatorTable.LESS_THAN, ymin, ymax));
  }
}
