package nl.datapeil.analytics.query.plan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// All a query may call or combine values with. What is not listed here does not exist.
public final class Functions {
  private static final List<SqlOperator> STANDARD =
      List.of(
          // comparison and logic
          SqlStdOperatorTable.AND,
          SqlStdOperatorTable.OR,
          SqlStdOperatorTable.NOT,
          SqlStdOperatorTable.EQUALS,
          SqlStdOperatorTable.NOT_EQUALS,
          SqlStdOperatorTable.LESS_THAN,
          SqlStdOperatorTable.LESS_THAN_OR_EQUAL,
          SqlStdOperatorTable.GREATER_THAN,
          SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
          SqlStdOperatorTable.BETWEEN,
          SqlStdOperatorTable.NOT_BETWEEN,
          SqlStdOperatorTable.IN,
          SqlStdOperatorTable.NOT_IN,
          SqlStdOperatorTable.LIKE,
          SqlStdOperatorTable.NOT_LIKE,
          SqlStdOperatorTable.IS_NULL,
          SqlStdOperatorTable.IS_NOT_NULL,
          SqlStdOperatorTable.IS_TRUE,
          SqlStdOperatorTable.IS_NOT_TRUE,
          SqlStdOperatorTable.IS_FALSE,
          SqlStdOperatorTable.IS_NOT_FALSE,
          SqlStdOperatorTable.IS_DISTINCT_FROM,
          SqlStdOperatorTable.IS_NOT_DISTINCT_FROM,
          SqlStdOperatorTable.EXISTS,
          SqlStdOperatorTable.CASE,
          SqlStdOperatorTable.COALESCE,
          SqlStdOperatorTable.NULLIF,
          SqlStdOperatorTable.CAST,
          // numbers
          SqlStdOperatorTable.PLUS,
          SqlStdOperatorTable.MINUS,
          SqlStdOperatorTable.MULTIPLY,
          SqlStdOperatorTable.UNARY_MINUS,
          SqlStdOperatorTable.UNARY_PLUS,
          SqlStdOperatorTable.MOD,
          SqlStdOperatorTable.PERCENT_REMAINDER,
          SqlStdOperatorTable.ABS,
          SqlStdOperatorTable.ROUND,
          SqlStdOperatorTable.FLOOR,
          SqlStdOperatorTable.CEIL,
          SqlStdOperatorTable.SQRT,
          SqlStdOperatorTable.POWER,
          SqlStdOperatorTable.LN,
          SqlStdOperatorTable.EXP,
          SqlStdOperatorTable.SIGN,
          // texts
          SqlStdOperatorTable.CONCAT,
          SqlStdOperatorTable.UPPER,
          SqlStdOperatorTable.LOWER,
          SqlStdOperatorTable.TRIM,
          SqlStdOperatorTable.SUBSTRING,
          SqlStdOperatorTable.CHAR_LENGTH,
          SqlStdOperatorTable.CHARACTER_LENGTH,
          SqlStdOperatorTable.POSITION,
          SqlStdOperatorTable.REPLACE,
          // dates
          SqlStdOperatorTable.EXTRACT,
          SqlStdOperatorTable.YEAR,
          SqlStdOperatorTable.QUARTER,
          SqlStdOperatorTable.MONTH,
          SqlStdOperatorTable.CURRENT_DATE,
          SqlStdOperatorTable.DATETIME_PLUS,
          SqlStdOperatorTable.MINUS_DATE,
          // aggregates
          SqlStdOperatorTable.COUNT,
          SqlStdOperatorTable.SUM,
          SqlStdOperatorTable.AVG,
          SqlStdOperatorTable.MIN,
          SqlStdOperatorTable.MAX,
          SqlStdOperatorTable.STDDEV_POP,
          SqlStdOperatorTable.STDDEV_SAMP,
          SqlStdOperatorTable.STDDEV,
          SqlStdOperatorTable.VAR_POP,
          SqlStdOperatorTable.VAR_SAMP,
          SqlStdOperatorTable.VARIANCE,
          SqlStdOperatorTable.PERCENTILE_CONT,
          SqlStdOperatorTable.GROUPING,
          SqlStdOperatorTable.GROUPING_SETS,
          SqlStdOperatorTable.ROLLUP,
          SqlStdOperatorTable.CUBE,
          SqlStdOperatorTable.FILTER,
          SqlStdOperatorTable.WITHIN_GROUP,
          // windows
          SqlStdOperatorTable.OVER,
          SqlStdOperatorTable.ROW_NUMBER,
          SqlStdOperatorTable.RANK,
          SqlStdOperatorTable.DENSE_RANK,
          SqlStdOperatorTable.LAG,
          SqlStdOperatorTable.LEAD,
          SqlStdOperatorTable.FIRST_VALUE,
          SqlStdOperatorTable.LAST_VALUE,
          SqlStdOperatorTable.NTILE,
          SqlStdOperatorTable.ROW,
          // order
          SqlStdOperatorTable.DESC,
          SqlStdOperatorTable.NULLS_FIRST,
          SqlStdOperatorTable.NULLS_LAST,
          // sets of rows
          SqlStdOperatorTable.UNION,
          SqlStdOperatorTable.UNION_ALL,
          SqlStdOperatorTable.INTERSECT,
          SqlStdOperatorTable.INTERSECT_ALL,
          SqlStdOperatorTable.EXCEPT,
          SqlStdOperatorTable.EXCEPT_ALL);

  private static final List<SqlOperator> CALLABLE = OwnOperators.CALLABLE;

  /// What the parser makes of the shape of a query rather than of its values.
  private static final Set<SqlKind> SHAPES =
      Set.of(
          SqlKind.SELECT,
          SqlKind.WITH,
          SqlKind.WITH_ITEM,
          SqlKind.ORDER_BY,
          SqlKind.JOIN,
          SqlKind.UNION,
          SqlKind.INTERSECT,
          SqlKind.EXCEPT,
          SqlKind.VALUES,
          SqlKind.AS,
          SqlKind.WINDOW,
          SqlKind.PRECEDING,
          SqlKind.FOLLOWING,
          SqlKind.DESCENDING,
          SqlKind.NULLS_FIRST,
          SqlKind.NULLS_LAST,
          SqlKind.TABLE_REF,
          SqlKind.SCALAR_QUERY);

  private static final SqlOperatorTable TABLE = new AllowedOperators(STANDARD, CALLABLE);

  private static final Set<String> NAMES =
      Stream.concat(STANDARD.stream(), CALLABLE.stream())
          .map(operator -> operator.getName().toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Functions() {}

  static SqlOperatorTable table() {
    return TABLE;
  }

  /// Whether this may stand in a query at all; the number and types of arguments are checked later.
  static boolean known(SqlOperator operator) {
    return SHAPES.contains(operator.getKind())
        || NAMES.contains(operator.getName().toUpperCase(Locale.ROOT));
  }

  /// Names to suggest for an unknown one.
  static List<String> names() {
    var names = new TreeSet<String>();
    for (var operator : TABLE.getOperatorList()) {
      if (operator instanceof SqlFunction) {
        names.add(operator.getName().toLowerCase(Locale.ROOT));
      }
    }
    return new ArrayList<>(names);
  }
}
