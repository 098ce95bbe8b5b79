package nl.datapeil.analytics.query.plan.lineage;

import static nl.datapeil.analytics.query.plan.Use.AGGREGATE;
import static nl.datapeil.analytics.query.plan.Use.FILTER;
import static nl.datapeil.analytics.query.plan.Use.GROUP;
import static nl.datapeil.analytics.query.plan.Use.JOIN;
import static nl.datapeil.analytics.query.plan.Use.ORDER;
import static nl.datapeil.analytics.query.plan.Use.OUTPUT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.datapeil.analytics.query.plan.Use;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.core.Values;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.SqlKind;
import org.jspecify.annotations.Nullable;

/// Finds what a plan does with each column of its tables, from the answer down: a column that no
/// one asks for is not used. Of a node it does not know, every input column counts as used for
/// everything.
public final class ColumnUses {
  /// Aggregates whose result is a value of one row.
  private static final Set<SqlKind> PASSING_ON =
      Set.of(
          SqlKind.MIN,
          SqlKind.MAX,
          SqlKind.ANY_VALUE,
          SqlKind.SINGLE_VALUE,
          SqlKind.FIRST_VALUE,
          SqlKind.LAST_VALUE,
          SqlKind.LAG,
          SqlKind.LEAD,
          SqlKind.PERCENTILE_CONT,
          SqlKind.OTHER_FUNCTION);

  private final Map<String, Map<String, Set<Use>>> found = new TreeMap<>();

  private ColumnUses() {}

  /// Uses by column by table; a table without used columns is present.
  public static Map<String, Map<String, Set<Use>>> of(RelRoot root) {
    var uses = new ColumnUses();
    var asked = Asked.nothingOf(root.rel);
    root.fields.forEach(field -> asked.add(field.getKey(), EnumSet.of(OUTPUT)));
    uses.visit(root.rel, asked);
    return uses.found;
  }

  private void visit(RelNode node, Asked asked) {
    switch (node) {
      case TableScan scan -> visitScan(scan, asked);
      case Project project -> visitProject(project, asked);
      case Filter filter -> {
        asked.addAll(filter.getCondition(), EnumSet.of(FILTER));
        visit(filter.getInput(), asked);
      }
      case Sort sort -> {
        sort.collation.getFieldCollations().forEach(key -> asked.add(key.getFieldIndex(), ORDER));
        visit(sort.getInput(), asked);
      }
      case Join join -> visitJoin(join, asked);
      case Aggregate aggregate -> visitAggregate(aggregate, asked);
      case SetOp set -> visitSet(set, asked);
      case Values _ -> {}
      default -> node.getInputs().forEach(input -> visit(input, Asked.everythingOf(input)));
    }
  }

  private void visitScan(TableScan scan, Asked asked) {
    var columns =
        found.computeIfAbsent(scan.getTable().getQualifiedName().getLast(), _ -> new TreeMap<>());
    var names = scan.getRowType().getFieldNames();
    for (var i = 0; i < names.size(); i++) {
      var uses = asked.of(i);
      if (!uses.isEmpty()) {
        columns.computeIfAbsent(names.get(i), _ -> EnumSet.noneOf(Use.class)).addAll(uses);
      }
    }
  }

  private void visitProject(Project project, Asked asked) {
    var below = Asked.nothingOf(project.getInput());
    for (var i = 0; i < project.getProjects().size(); i++) {
      var uses = asked.of(i);
      if (!uses.isEmpty()) {
        below.addAll(project.getProjects().get(i), uses);
        addWindows(project.getProjects().get(i), uses, below);
      }
    }
    visit(project.getInput(), below);
  }

  /// Rows of a window are chosen and ordered by columns that its value does not show.
  private static void addWindows(RexNode expression, Set<Use> asked, Asked below) {
    expression.accept(
        new RexVisitorImpl<@Nullable Void>(true) {
          @Override
          public @Nullable Void visitOver(RexOver over) {
            for (var operand : over.getOperands()) {
              below.addAll(operand, EnumSet.of(AGGREGATE));
            }
            var window = over.getWindow();
            window.partitionKeys.forEach(key -> below.addAll(key, EnumSet.of(GROUP)));
            window.orderKeys.forEach(key -> below.addAll(key.left, EnumSet.of(ORDER)));
            window.partitionKeys.forEach(key -> below.addAll(key, asked));
            return super.visitOver(over);
          }
        });
  }

  private void visitJoin(Join join, Asked asked) {
    var left = join.getLeft().getRowType().getFieldCount();
    var both = Asked.nothingOf(left + join.getRight().getRowType().getFieldCount());
    both.addAll(asked);
    both.addAll(join.getCondition(), EnumSet.of(JOIN));
    visit(join.getLeft(), both.part(0, left));
    visit(join.getRight(), both.part(left, both.size()));
  }

  private void visitAggregate(Aggregate aggregate, Asked asked) {
    var below = Asked.nothingOf(aggregate.getInput());
    var key = 0;
    for (var field : aggregate.getGroupSet()) {
      below.add(field, GROUP);
      below.add(field, asked.of(key++));
    }
    for (var i = 0; i < aggregate.getAggCallList().size(); i++) {
      addCall(aggregate.getAggCallList().get(i), asked.of(aggregate.getGroupCount() + i), below);
    }
    visit(aggregate.getInput(), below);
  }

  private static void addCall(AggregateCall call, Set<Use> asked, Asked below) {
    for (var argument : call.getArgList()) {
      below.add(argument, AGGREGATE);
    }
    for (var key : call.getCollation().getFieldCollations()) {
      below.add(key.getFieldIndex(), AGGREGATE);
      below.add(key.getFieldIndex(), ORDER);
      if (PASSING_ON.contains(call.getAggregation().getKind())) {
        below.add(key.getFieldIndex(), asked);
      }
    }
    if (call.filterArg >= 0) {
      below.add(call.filterArg, FILTER);
    }
    if (PASSING_ON.contains(call.getAggregation().getKind())) {
      call.getArgList().forEach(argument -> below.add(argument, asked));
    }
  }

  private void visitSet(SetOp set, Asked asked) {
    for (var input : set.getInputs()) {
      var below = Asked.nothingOf(input);
      below.addAll(asked);
      if (!set.all || set.kind != SqlKind.UNION) {
        for (var i = 0; i < below.size(); i++) {
          below.add(i, GROUP);
        }
      }
      visit(input, below);
    }
  }
}
