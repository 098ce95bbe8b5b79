package nl.datapeil.analytics.query.plan.weave;

import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;

/// A rebuilt node, where each field of the old node is now, and the fields that travel along.
/// Fields keep their order.
///
/// @param fields for each old field the index of the first of its new fields
/// @param extras indices of the fields that the old node did not have
public record Woven(RelNode rel, List<Integer> fields, List<Integer> extras) {
  public Woven {
    fields = List.copyOf(fields);
    extras = List.copyOf(extras);
  }

  /// The field of the rebuilt node with this index.
  public RexNode newField(int index) {
    return rexBuilder().makeInputRef(rel, index);
  }

  /// Where this field of the old node is now.
  public RexNode field(int old) {
    return newField(fields.get(old));
  }

  /// The same fields of another node of the same shape.
  public Woven over(RelNode other) {
    return new Woven(other, fields, extras);
  }

  /// How many fields the rebuilt node has.
  public int width() {
    return rel.getRowType().getFieldCount();
  }

  public RexBuilder rexBuilder() {
    return rel.getCluster().getRexBuilder();
  }
}
