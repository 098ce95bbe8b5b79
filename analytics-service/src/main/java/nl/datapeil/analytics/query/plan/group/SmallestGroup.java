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
/// blurred, a group whose blurred number is too small is gone as well. Where they are perturbed,
/// perturbed numbers alone decide, so large that there are enough persons.
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
    var wholeGroup = new ArrayList<>(blurring.enough(Widened.ALL, size));
    blurring.wholeGroup().forEach(number -> wholeGroup.add(node -> isEnough(number.over(node))));
    var perCall = old.getAggCallList().stream().map(this::contributors).toList();
    var rebuilt = widened.build();
    var bigEnough = LogicalFilter.create(rebuilt, all(wholeGroup, rebuilt));
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

  /// Whether enough persons contribute to a call's value, one set per branch of a CASE.
  private List<Shown> contributors(AggregateCall call) {
    var enough = new ArrayList<Shown>();
    if (ABOUT_GROUPS.contains(call.getAggregation().getKind())) {
      return enough;
    }
    var arguments = new ArrayList<>(call.getArgList());
    call.getCollation().getFieldCollations().forEach(key -> arguments.add(key.getFieldIndex()));
    var filter = widened.filterOf(call);
    if (filter != Widened.ALL) {
      enough.addAll(blurring.enough(leftOut(filter), size));
    }
    if (arguments.isEmpty() && filter != Widened.ALL) {
      enough.addAll(blurring.enough(filter, size));
    }
    for (var argument : arguments) {
      for (var branch : Branches.of(widened.oldValue(argument))) {
        if (!branch.fillsIn()) {
          var taken = widened.addFilter(List.of(branch.taken(rex)), filter);
          enough.addAll(blurring.enough(taken, size));
        }
      }
    }
    return enough;
  }

  /// Those a FILTER leaves out: the difference with the whole group tells about them.
  private int leftOut(int filter) {
    return widened.addColumn(rex.makeCall(SqlStdOperatorTable.IS_NOT_TRUE, widened.value(filter)));
  }

  private RexNode valueIfEnough(RelNode node, Shown shown, List<Shown> enough) {
    var value = shown.over(node);
    if (enough.isEmpty()) {
      return value;
    }
    var nothing = rex.makeNullLiteral(value.getType());
    return rex.makeCall(SqlStdOperatorTable.CASE, all(enough, node), value, nothing);
  }

  private RexNode all(List<Shown> conditions, RelNode node) {
    return RexUtil.composeConjunction(rex, conditions.stream().map(c -> c.over(node)).toList());
  }

  private RexNode isEnough(RexNode number) {
    var least = rex.makeBigintLiteral(BigDecimal.valueOf(size));
    return rex.makeCall(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, number, least);
  }
}
