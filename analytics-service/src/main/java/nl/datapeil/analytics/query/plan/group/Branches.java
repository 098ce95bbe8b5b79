package nl.datapeil.analytics.query.plan.group;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// The branches of a CASE, so that each can be held to the smallest group: otherwise `sum(case when
/// name = … then income end)` would tell one person's income.
public final class Branches {
  /// What a row contributes, and the conditions that decide it: in order, each true or not true.
  public record Branch(List<Condition> conditions, RexNode value) {
    public Branch {
      conditions = List.copyOf(conditions);
    }

    /// Whether a row takes this branch and has a value in it.
    RexNode taken(RexBuilder rex) {
      var all = new ArrayList<RexNode>();
      for (var condition : conditions) {
        all.add(condition.holds(rex));
      }
      if (!RexUtil.isLiteral(value, true)) {
        all.add(rex.makeCall(SqlStdOperatorTable.IS_NOT_NULL, value));
      }
      return RexUtil.composeConjunction(rex, all);
    }

    /// Whether the branch only says what stands for a missing value, as COALESCE does.
    boolean fillsIn() {
      return RexUtil.isLiteral(value, true)
          && conditions.stream().allMatch(Condition::isMissingColumn);
    }
  }

  public record Condition(RexNode test, boolean met) {
    RexNode holds(RexBuilder rex) {
      return rex.makeCall(
          met ? SqlStdOperatorTable.IS_TRUE : SqlStdOperatorTable.IS_NOT_TRUE, test);
    }

    /// A computed value may be made missing for one person; a column's own value may not.
    boolean isMissingColumn() {
      return !met
          && test.isA(SqlKind.IS_NOT_NULL)
          && ((RexCall) test).getOperands().getFirst() instanceof RexInputRef;
    }
  }

  private Branches() {}

  /// One branch for an expression that is no CASE.
  public static List<Branch> of(RexNode expression) {
    var found = new ArrayList<Branch>();
    collect(expression, List.of(), found);
    return found;
  }

  private static void collect(RexNode node, List<Condition> so, List<Branch> found) {
    if (node instanceof RexCall cast
        && cast.isA(SqlKind.CAST)
        && RexUtil.removeCast(cast).isA(SqlKind.CASE)) {
      collect(RexUtil.removeCast(cast), so, found);
    } else if (node instanceof RexCall choice && choice.isA(SqlKind.CASE)) {
      collectCase(choice, so, found);
    } else {
      found.add(new Branch(so, node));
    }
  }

  private static void collectCase(RexCall choice, List<Condition> so, List<Branch> found) {
    var operands = choice.getOperands();
    var not = new ArrayList<>(so);
    for (var i = 0; i + 1 < operands.size(); i += 2) {
      var taken = new ArrayList<>(not);
      taken.add(new Condition(operands.get(i), true));
      collect(operands.get(i + 1), taken, found);
      not.add(new Condition(operands.get(i), false));
    }
    collect(operands.getLast(), not, found);
  }
}
