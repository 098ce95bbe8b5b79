package nl.datapeil.analytics.query.plan.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.datapeil.analytics.query.plan.weave.Aggregates;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Fulfils SMALLEST_GROUP on one aggregate: a group of fewer persons is gone, and a value that
/// fewer persons contribute to is empty. Persons are counted by the identities that travel along,
/// one per personal table, so that rows doubled by a join count once.
final class SmallestGroup {
  private static final Set<SqlKind> ABOUT_GROUPS =
      Set.of(SqlKind.GROUPING, SqlKind.GROUP_ID, SqlKind.LITERAL_AGG);

  private final int size;
  private final Aggregate old;
  private final Woven input;
  private final RexBuilder rex;
  private final RelNode base;
  private final List<RexNode> columns;
  private final List<AggregateCall> calls = new ArrayList<>();
  private final int keys;

  private SmallestGroup(int size, Aggregate old, Woven input) {
    this.size = size;
    this.old = old;
    this.input = input;
    rex = input.rexBuilder();
    keys = old.getGroupCount();
    if (input.rel() instanceof Project project) {
      base = project.getInput();
      columns = new ArrayList<>(project.getProjects());
    } else {
      base = input.rel();
      columns = new ArrayList<>(rex.identityProjects(base.getRowType()));
    }
  }

  /// The aggregate over the new input, guarded; the persons below it do not travel further.
  static Woven guard(int size, Aggregate old, Woven input) {
    return new SmallestGroup(size, old, input).guarded();
  }

  private Woven guarded() {
    old.getAggCallList().forEach(call -> calls.add(Aggregates.moved(call, input, old)));
    var wholeGroup = countPersons(-1);
    var perCall = old.getAggCallList().stream().map(this::countContributors).toList();
    var rebuilt = Aggregates.moved(old, widened(), input, calls);
    var bigEnough = LogicalFilter.create(rebuilt, enough(rebuilt, wholeGroup));
    var values = new ArrayList<RexNode>();
    for (var i = 0; i < keys; i++) {
      values.add(rex.makeInputRef(bigEnough, i));
    }
    for (var i = 0; i < perCall.size(); i++) {
      values.add(valueIfEnough(bigEnough, keys + i, perCall.get(i)));
    }
    var rel =
        LogicalProject.create(
            bigEnough, List.of(), values, old.getRowType().getFieldNames(), Set.of());
    return new Woven(rel, IntStream.range(0, values.size()).boxed().toList(), List.of());
  }

  /// Adds counts of the persons in rows that pass the filter, one per personal table.
  private List<Integer> countPersons(int filter) {
    var counts = new ArrayList<Integer>();
    for (var person : input.extras()) {
      counts.add(keys + calls.size());
      calls.add(
          AggregateCall.create(
              SqlParserPos.ZERO,
              SqlStdOperatorTable.COUNT,
              true,
              false,
              false,
              List.of(),
              List.of(person),
              filter,
              null,
              RelCollations.EMPTY,
              old.hasEmptyGroup(),
              input.rel(),
              null,
              "persons$" + calls.size()));
    }
    return counts;
  }

  /// Adds counts of the persons that a call's value comes from, one set per branch of a CASE.
  private List<Integer> countContributors(AggregateCall call) {
    var counts = new ArrayList<Integer>();
    if (ABOUT_GROUPS.contains(call.getAggregation().getKind())) {
      return counts;
    }
    var arguments = new ArrayList<>(call.getArgList());
    call.getCollation().getFieldCollations().forEach(key -> arguments.add(key.getFieldIndex()));
    if (call.filterArg >= 0) {
      counts.addAll(countPersons(leftOut(call)));
    }
    if (arguments.isEmpty() && call.filterArg >= 0) {
      counts.addAll(countPersons(input.fields().get(call.filterArg)));
    }
    for (var argument : arguments) {
      for (var branch : Branches.of(columns.get(input.fields().get(argument)))) {
        if (!branch.fillsIn()) {
          counts.addAll(countPersons(conditionColumn(call, branch.taken(rex))));
        }
      }
    }
    return counts;
  }

  /// Those a FILTER leaves out: the difference with the whole group tells about them.
  private int leftOut(AggregateCall call) {
    var filter = columns.get(input.fields().get(call.filterArg));
    columns.add(rex.makeCall(SqlStdOperatorTable.IS_NOT_TRUE, filter));
    return columns.size() - 1;
  }

  private int conditionColumn(AggregateCall call, RexNode taken) {
    var condition =
        call.filterArg < 0
            ? taken
            : RexUtil.composeConjunction(
                rex, List.of(taken, columns.get(input.fields().get(call.filterArg))));
    columns.add(rex.makeCall(SqlStdOperatorTable.IS_TRUE, condition));
    return columns.size() - 1;
  }

  private RelNode widened() {
    var names = new ArrayList<String>();
    for (var i = 0; i < columns.size(); i++) {
      names.add("c" + i);
    }
    return LogicalProject.create(base, List.of(), columns, names, Set.of());
  }

  private RexNode valueIfEnough(RelNode node, int value, List<Integer> counts) {
    var reference = rex.makeInputRef(node, value);
    if (counts.isEmpty()) {
      return reference;
    }
    var nothing = rex.makeNullLiteral(reference.getType());
    return rex.makeCall(SqlStdOperatorTable.CASE, enough(node, counts), reference, nothing);
  }

  private RexNode enough(RelNode node, List<Integer> counts) {
    var least = rex.makeBigintLiteral(BigDecimal.valueOf(size));
    return RexUtil.composeConjunction(
        rex,
        counts.stream()
            .map(count ->
                rex.makeCall(
                    SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                    rex.makeInputRef(node, count),
                    least))
            .toList());
  }
}
