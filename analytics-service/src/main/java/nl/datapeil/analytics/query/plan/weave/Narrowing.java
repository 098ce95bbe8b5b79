package nl.datapeil.analytics.query.plan.weave;

import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexNode;

/// Takes away fields that only travelled along, below the last sort so that its order stays.
public final class Narrowing {
  private Narrowing() {}

  /// The node with only these fields, which include those it is sorted by.
  public static RelNode to(RelNode node, List<Integer> fields, List<String> names) {
    if (!(node instanceof Sort sort)) {
      return project(node, fields, names);
    }
    var keys =
        sort.getCollation().getFieldCollations().stream()
            .map(key -> key.withFieldIndex(fields.indexOf(key.getFieldIndex())))
            .toList();
    return LogicalSort.create(
        project(sort.getInput(), fields, names), RelCollations.of(keys), sort.offset, sort.fetch);
  }

  private static RelNode project(RelNode node, List<Integer> fields, List<String> names) {
    var rex = node.getCluster().getRexBuilder();
    List<RexNode> values = fields.stream().<RexNode>map(f -> rex.makeInputRef(node, f)).toList();
    return LogicalProject.create(node, List.of(), values, names, Set.of());
  }
}
