package nl.datapeil.analytics.query.plan.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.query.plan.OutputColumn;
import nl.datapeil.analytics.query.plan.PersonsRead;
import nl.datapeil.analytics.query.plan.PlannedQuery;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.jspecify.annotations.Nullable;

/// The top of a plan: what is shown, in the types of the catalogue, and how much of it.
public final class Answer {
  private Answer() {}

  /// Writes the plan with at most `limit` + 1 rows.
  ///
  /// @param root what the query asked for
  /// @param plan what became of it, with the same fields
  /// @param persons what finds whose rows it reads
  public static PlannedQuery of(RelRoot root, RelNode plan, int limit, List<PersonsRead> persons) {
    var columns = new ArrayList<OutputColumn>();
    var names = new HashSet<String>();
    for (var field : root.fields) {
      var type = Types.of(root.rel.getRowType().getFieldList().get(field.getKey()).getType());
      columns.add(new OutputColumn(unique(field.getValue(), names), type));
    }
    var plain = IntStream.range(0, root.rel.getRowType().getFieldCount()).boxed().toList();
    var all = root.fields.stream().map(field -> field.getKey()).toList().equals(plain);
    var shown = columns.stream().map(OutputColumn::name).toList();
    var typed = typed(root, plan, all ? shown : root.rel.getRowType().getFieldNames());
    var limited = limited(typed, limit);
    var answer = all ? limited : shown(root, limited, shown);
    return new PlannedQuery(DuckDb.write(answer), columns, limit, persons);
  }

  /// Two columns of one name would be one in a JSON object or a view.
  private static String unique(String name, Set<String> taken) {
    var readable = name.startsWith("EXPR$") ? "column_" + (taken.size() + 1) : name;
    var result = readable;
    for (var i = 2; !taken.add(result); i++) {
      result = readable + "_" + i;
    }
    return result;
  }

  private static RelNode typed(RelRoot root, RelNode plan, List<String> names) {
    if (plan instanceof Sort sort) {
      return LogicalSort.create(
          typed(root, sort.getInput(), names), sort.getCollation(), sort.offset, sort.fetch);
    }
    var rex = plan.getCluster().getRexBuilder();
    var values = new ArrayList<RexNode>();
    for (var field : root.rel.getRowType().getFieldList()) {
      values.add(cast(rex.makeInputRef(plan, field.getIndex()), Types.of(field.getType()), rex));
    }
    return LogicalProject.create(plan, List.of(), values, names, Set.of());
  }

  /// Engines give sums and parts of dates in types of their own.
  private static RexNode cast(RexNode value, ColumnType type, RexBuilder rex) {
    return switch (type) {
      case GEOMETRY -> value;
      case STRING, BOOLEAN, DECIMAL, INTEGER, DATE, DATETIME -> {
        var wanted = Types.of(type, rex.getTypeFactory());
        yield value.getType().getSqlTypeName() == wanted.getSqlTypeName()
                && (type == ColumnType.STRING || type == ColumnType.BOOLEAN)
            ? value
            : rex.makeAbstractCast(wanted, value, false);
      }
    };
  }

  private static RelNode limited(RelNode plan, int limit) {
    var rex = plan.getCluster().getRexBuilder();
    if (plan instanceof Sort sort) {
      var asked = valueOf(sort.fetch);
      var least = asked == null ? limit + 1L : Math.min(asked, limit + 1L);
      return LogicalSort.create(
          sort.getInput(), sort.getCollation(), sort.offset, literal(least, rex));
    }
    return LogicalSort.create(plan, RelCollations.EMPTY, null, literal(limit + 1L, rex));
  }

  private static RelNode shown(RelRoot root, RelNode plan, List<String> names) {
    var rex = plan.getCluster().getRexBuilder();
    var values = new ArrayList<RexNode>();
    root.fields.forEach(field -> values.add(rex.makeInputRef(plan, field.getKey())));
    return LogicalProject.create(plan, List.of(), values, names, Set.of());
  }

  private static @Nullable Long valueOf(@Nullable RexNode fetch) {
    if (!(fetch instanceof RexLiteral literal)) {
      return null;
    }
    var value = literal.getValueAs(BigDecimal.class);
    return value == null ? null : value.longValue();
  }

  private static RexNode literal(long value, RexBuilder rex) {
    return rex.makeExactLiteral(BigDecimal.valueOf(value));
  }
}
