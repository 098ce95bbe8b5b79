package nl.datapeil.analytics.query.plan.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.analytics.query.plan.weave.Aggregates;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// An aggregate over persons that is rebuilt, with columns below it and calls in it that it did not
/// have.
final class Widened {
  /// The filter of a call that takes all rows.
  static final int ALL = -1;

  private final Aggregate old;
  private final Woven input;
  private final RexBuilder rex;
  private final RelNode base;
  private final List<RexNode> columns;
  private final List<AggregateCall> calls = new ArrayList<>();
  private final Map<Own, Integer> own = new HashMap<>();

  /// A call that the old aggregate did not have.
  private record Own(
      SqlAggFunction function, boolean distinct, List<Integer> arguments, int filter) {}

  Widened(Aggregate old, Woven input) {
    this.old = old;
    this.input = input;
    rex = input.rexBuilder();
    if (input.rel() instanceof Project project) {
      base = project.getInput();
      columns = new ArrayList<>(project.getProjects());
    } else {
      base = input.rel();
      columns = new ArrayList<>(rex.identityProjects(base.getRowType()));
    }
  }

  Aggregate old() {
    return old;
  }

  RexBuilder rex() {
    return rex;
  }

  /// The columns that say whom a row is about, one per personal table.
  List<Integer> persons() {
    return input.extras();
  }

  /// What stands in a column below.
  RexNode value(int column) {
    return columns.get(column);
  }

  /// What now stands below for a field of the old input.
  RexNode oldValue(int field) {
    return columns.get(input.fields().get(field));
  }

  /// Where the rows are that a call of the old aggregate takes.
  int filterOf(AggregateCall call) {
    return call.filterArg < 0 ? ALL : input.fields().get(call.filterArg);
  }

  int addColumn(RexNode value) {
    var same = columns.indexOf(value);
    if (same >= 0) {
      return same;
    }
    columns.add(value);
    return columns.size() - 1;
  }

  /// A column that tells rows for which all of this holds, within those that a filter takes.
  int addFilter(List<RexNode> conditions, int within) {
    var all = new ArrayList<>(conditions);
    if (within != ALL) {
      all.add(columns.get(within));
    }
    if (all.isEmpty()) {
      return ALL;
    }
    return addColumn(
        rex.makeCall(SqlStdOperatorTable.IS_TRUE, RexUtil.composeConjunction(rex, all)));
  }

  /// The field that an old call has in the rebuilt aggregate.
  int addMoved(AggregateCall call) {
    calls.add(Aggregates.moved(call, input, old));
    return old.getGroupCount() + calls.size() - 1;
  }

  /// The field of a call of our own, the same one for the same call.
  int add(SqlAggFunction function, boolean distinct, List<Integer> arguments, int filter) {
    return own.computeIfAbsent(new Own(function, distinct, arguments, filter), this::add);
  }

  private int add(Own call) {
    // over the columns so far, for its type depends on theirs
    calls.add(
        AggregateCall.create(
            SqlParserPos.ZERO,
            call.function(),
            call.distinct(),
            false,
            false,
            List.of(),
            call.arguments(),
            call.filter(),
            null,
            RelCollations.EMPTY,
            old.hasEmptyGroup(),
            below(),
            null,
            "own$" + calls.size()));
    return old.getGroupCount() + calls.size() - 1;
  }

  RelNode build() {
    return Aggregates.moved(old, below(), input, calls);
  }

  private RelNode below() {
    var names = new ArrayList<String>();
    for (var i = 0; i < columns.size(); i++) {
      names.add("c" + i);
    }
    return LogicalProject.create(base, List.of(), columns, names, Set.of());
  }
}
