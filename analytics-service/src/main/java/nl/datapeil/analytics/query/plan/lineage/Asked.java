package nl.datapeil.analytics.query.plan.lineage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.analytics.query.plan.Use;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;
import org.jspecify.annotations.Nullable;

/// What is asked of each field of a node.
final class Asked {
  private final List<Set<Use>> uses;

  private Asked(List<Set<Use>> uses) {
    this.uses = uses;
  }

  static Asked nothingOf(RelNode node) {
    return nothingOf(node.getRowType().getFieldCount());
  }

  static Asked nothingOf(int fields) {
    var uses = new ArrayList<Set<Use>>();
    for (var i = 0; i < fields; i++) {
      uses.add(EnumSet.noneOf(Use.class));
    }
    return new Asked(uses);
  }

  static Asked everythingOf(RelNode node) {
    var all = nothingOf(node);
    all.uses.forEach(field -> field.addAll(EnumSet.allOf(Use.class)));
    return all;
  }

  int size() {
    return uses.size();
  }

  Set<Use> of(int field) {
    return uses.get(field);
  }

  void add(int field, Use use) {
    uses.get(field).add(use);
  }

  void add(int field, Set<Use> more) {
    uses.get(field).addAll(more);
  }

  void addAll(Asked other) {
    for (var i = 0; i < other.size(); i++) {
      add(i, other.of(i));
    }
  }

  void addAll(RexNode expression, Set<Use> more) {
    expression.accept(
        new RexVisitorImpl<@Nullable Void>(true) {
          @Override
          public @Nullable Void visitInputRef(RexInputRef field) {
            add(field.getIndex(), more);
            return null;
          }
        });
  }

  Asked part(int from, int to) {
    return new Asked(uses.subList(from, to));
  }
}
