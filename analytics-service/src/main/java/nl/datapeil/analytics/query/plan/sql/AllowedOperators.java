package nl.datapeil.analytics.query.plan.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlSyntax;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.util.SqlOperatorTables;
import org.apache.calcite.sql.validate.SqlNameMatcher;
import org.jspecify.annotations.Nullable;

/// Finds the standard operators that are allowed, and our own.
final class AllowedOperators implements SqlOperatorTable {
  private final List<SqlOperator> all;
  private final Set<SqlOperator> standard;
  private final SqlOperatorTable own;

  AllowedOperators(List<SqlOperator> standard, List<SqlOperator> own) {
    this.standard = new HashSet<>(standard);
    this.own = SqlOperatorTables.of(own);
    var both = new ArrayList<>(standard);
    both.addAll(own);
    all = List.copyOf(both);
  }

  @Override
  public void lookupOperatorOverloads(
      SqlIdentifier name,
      @Nullable SqlFunctionCategory category,
      SqlSyntax syntax,
      List<SqlOperator> found,
      SqlNameMatcher matcher) {
    var before = new HashSet<>(found);
    SqlStdOperatorTable.instance().lookupOperatorOverloads(name, category, syntax, found, matcher);
    found.removeIf(operator -> !standard.contains(operator) && !before.contains(operator));
    own.lookupOperatorOverloads(name, category, syntax, found, matcher);
  }

  @Override
  public List<SqlOperator> getOperatorList() {
    return all;
  }
}
