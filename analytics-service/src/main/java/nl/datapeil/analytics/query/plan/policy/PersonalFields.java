package nl.datapeil.analytics.query.plan.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.query.plan.group.Branches;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.core.Values;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/// What a field of a plan is, followed down to its tables. Unknown nodes give the answer that is
/// safe.
final class PersonalFields {
  /// Functions of one value that cannot be made to differ for one person only.
  private static final Set<String> EVEN =
      Set.of(
          "CAST",
          "-",
          "+",
          "UPPER",
          "LOWER",
          "TRIM",
          "CHAR_LENGTH",
          "CHARACTER_LENGTH",
          "EXTRACT",
          "DATE_TRUNC",
          "DAYS_BETWEEN",
          "MONTHS_BETWEEN",
          "YEARS_BETWEEN",
          "SUBSTRING",
          "*",
          "/",
          "ROUND",
          "ST_POINT",
          "ST_X",
          "ST_Y",
          "ST_DISTANCE",
          "CURRENT_DATE");

  /// Those of them that may combine several columns; a product of columns can blank out others.
  private static final Set<String> COMBINING = Set.of("-", "+", "ST_POINT", "ST_DISTANCE");

  private final Map<String, CatalogDataset> tables;

  PersonalFields(Map<String, CatalogDataset> tables) {
    this.tables = tables;
  }

  /// Whether the value comes from a sensitive column without an aggregate in between.
  boolean isSensitive(RelNode node, int field) {
    return switch (node) {
      case TableScan scan -> isSensitiveColumn(scan, field);
      case Values _ -> false;
      case Aggregate _ -> false;
      case Filter filter -> isSensitive(filter.getInput(), field);
      case Sort sort -> isSensitive(sort.getInput(), field);
      case SetOp set -> set.getInputs().stream().anyMatch(input -> isSensitive(input, field));
      case Project project ->
          RelOptUtil.InputFinder.bits(project.getProjects().get(field)).asList().stream()
              .anyMatch(below -> isSensitive(project.getInput(), below));
      case Join join -> {
        var left = join.getLeft().getRowType().getFieldCount();
        yield field < left
            ? isSensitive(join.getLeft(), field)
            : isSensitive(join.getRight(), field - left);
      }
      default -> true;
    };
  }

  /// Whether the value is computed in the same plain way for everybody, so that no condition on one
  /// person hides in it. A CASE right below an aggregate counts: each of its branches is held to
  /// the smallest group.
  boolean treatsAllAlike(RelNode node, int field) {
    if (node instanceof Project project) {
      return Branches.of(project.getProjects().get(field)).stream()
          .allMatch(branch -> isEven(branch.value(), project.getInput()));
    }
    return isEvenField(node, field);
  }

  private boolean isEvenField(RelNode node, int field) {
    return switch (node) {
      case TableScan _, Values _, Aggregate _ -> true;
      case Filter filter -> isEvenField(filter.getInput(), field);
      case Sort sort -> isEvenField(sort.getInput(), field);
      case SetOp set -> set.getInputs().stream().allMatch(input -> isEvenField(input, field));
      case Project project -> isEven(project.getProjects().get(field), project.getInput());
      case Join join -> {
        var left = join.getLeft().getRowType().getFieldCount();
        yield field < left
            ? isEvenField(join.getLeft(), field)
            : isEvenField(join.getRight(), field - left);
      }
      default -> false;
    };
  }

  /// Whether an expression over a node treats everybody alike.
  boolean isEven(RexNode value, RelNode input) {
    return switch (value) {
      case RexLiteral _ -> true;
      case RexInputRef field -> isEvenField(input, field.getIndex());
      case RexCall call -> isEvenCall(call, input);
      default -> false;
    };
  }

  private boolean isEvenCall(RexCall call, RelNode input) {
    var name = call.getOperator().getName();
    var onDate = call.getKind() == SqlKind.FLOOR && call.getOperands().size() == 2;
    var plain = EVEN.contains(name) || onDate;
    if (!plain || Bounds.mayDropLargeValues(call)) {
      return false;
    }
    var varying = varying(call.getOperands());
    var byVarying = call.isA(SqlKind.DIVIDE) && varying(List.of(call.getOperands().getLast())) > 0;
    return !byVarying
        && (varying <= 1 || COMBINING.contains(name))
        && call.getOperands().stream().allMatch(operand -> isEven(operand, input));
  }

  private static long varying(List<RexNode> operands) {
    return operands.stream()
        .filter(operand -> !RelOptUtil.InputFinder.bits(operand).isEmpty())
        .count();
  }

  private boolean isSensitiveColumn(TableScan scan, int field) {
    var table = tables.get(scan.getTable().getQualifiedName().getLast());
    return table == null || table.columns().get(field).sensitive();
  }
}
