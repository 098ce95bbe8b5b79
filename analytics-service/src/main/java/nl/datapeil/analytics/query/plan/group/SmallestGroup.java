package nl.datapeil.analytics.query.plan.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// Fulfils SMALLEST_GROUP on one aggregate: a group of fewer persons is gone, and a value that
/// fewer persons contribute to is empty. Persons are counted by the identities that travel along,
/// one per personal table, so that rows doubled by a join count once. Where numbers of people are
/// blurred, a group whose blurred number is too small is gone as well.
final class SmallestGroup {
  private static final Set<SqlKind> ABOUT_GROUPS =
      Set.of(SqlKind.GROUPING, SqlKind.GROUP_ID, SqlKind.LITERAL_AGG);

  private final int size;
  private final Aggregate old;
  private final Widened widened;
  private final Blurring blurring;
  private final RexBuilder rex;

  private SmallestGroup(int size, Widened widened, Blurring blurring) {
    this.size = size;
    this.widened = widened;
    this.blurring = blurring;
    old = widened.old();
    rex = widened.rex();
  }

  static Woven guard(int size, Widened widened, Blurring blurring) {
    return new SmallestGroup(size, widened, blurring).guarded();
  }

  private Woven guarded() {
    var shown = old.getAggCallList().stream().map(blurring::add).toList();
    var wholeGroup = countPersons(Widened.ALL);
    var blurredGroup = blurring.wholeGroup();
    var perCall = old.getAggCallList().stream().map(this::countContributors).toList();
    var rebuilt = widened.build();
    var least = new ArrayList<>(fields(rebuilt, wholeGroup));
    blurredGroup.forEach(number -> least.add(number.over(rebuilt)));
    var bigEnough = LogicalFilter.create(rebuilt, enough(least));
    var values = new ArrayList<RexNode>();
    for (var i = 0; i < old.getGroupCount(); i++) {
      values.add(rex.makeInputRef(bigEnough, i));
    }
    for (var i = 0; i < perCall.size(); i++) {
      values.add(valueIfEnough(bigEnough, shown.get(i), perCall.get(i)));
    }
    var rel =
        LogicalProject.create(
            bigEnough, List.of(), values, old.getRowType().getFieldNames(), Set.of());
    return new Woven(rel, IntStream.range(0, values.size()).boxed().toList(), List.of());
  }

  /// Adds counts of the persons in rows that pass the filter, one per personal table.
  private List<Integer> countPersons(int filter) {
    return widened.persons().stream()
        .map(person -> widened.add(SqlStdOperatorTable.COUNT, true, List.of(person), filter))
        .toList();
  }

  /// Adds counts of the persons that a call's value comes from, one set per branch of a CASE.
  private List<Integer> countContributors(AggregateCall call) {
    var counts = new ArrayList<Integer>();
    if (ABOUT_GROUPS.contains(call.getAggregation().getKind())) {
      return counts;
    }
    var arguments = new ArrayList<>(call.getArgList());
    call.getCollation().getFieldCollations().forEach(key -> arguments.add(key.getFieldIndex()));
    var filter = widened.filterOf(call);
    if (filter != Widened.ALL) {
      counts.addAll(countPersons(leftOut(filter)));
    }
    if (arguments.isEmpty() && filter != Widened.ALL) {
      counts.addAll(countPersons(filter));
    }
    for (var argument : arguments) {
      for (var branch : Branches.of(widened.oldValue(argument))) {
        if (!branch.fillsIn()) {
          counts.addAll(countPersons(widened.addFilter(List.of(branch.taken(rex)), filter)));
        }
      }
    }
    return counts;
  }

  /// Those a FILTER leaves out: the difference with the whole group tells about them.
  private int leftOut(int filter) {
    return widened.addColumn(rex.makeCall(SqlStdOperatorTable.IS_NOT_TRUE, widened.value(filter)));
  }

  private RexNode valueIfEnough(RelNode node, Shown shown, List<Integer> counts) {
    var value = shown.over(node);
    if (counts.isEmpty()) {
      return value;
    }
    var nothing = rex.makeNullLiteral(value.getType());
    return rex.makeCall(SqlStdOperatorTable.CASE, enough(fields(node, counts)), value, nothing);
  }

  private List<RexNode> fields(RelNode node, List<Integer> fields) {
    return fields.stream().<RexNode>map(field -> rex.makeInputRef(node, field)).toList();
  }

  private RexNode enough(List<RexNode> counts) {
    var least = rex.makeBigintLiteral(BigDecimal.valueOf(size));
    return RexUtil.composeConjunction(
        rex,
        counts.stream()
            .map(count -> rex.makeCall(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, count, least))
            .toList());
  }
}
