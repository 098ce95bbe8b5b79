package nl.datapeil.analytics.query.plan.group;

import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexNode;

/// What is shown of a group, computed over the fields of its rebuilt aggregate.
@FunctionalInterface
interface Shown {
  RexNode over(RelNode rebuilt);
}
