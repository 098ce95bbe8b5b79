package nl.datapeil.analytics.query.plan.sql;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.jspecify.annotations.Nullable;

/// Finds the tables a query reads: every name in a FROM that no WITH around it defines.
final class TableNames {
  private final Set<String> found = new LinkedHashSet<>();

  private TableNames() {}

  static Set<String> in(SqlNode query) {
    var names = new TableNames();
    names.visit(query, Set.of());
    return names.found;
  }

  private void visit(@Nullable SqlNode node, Set<String> defined) {
    switch (node) {
      case SqlWith with -> visitWith(with, defined);
      case SqlSelect select -> {
        visitSource(select.getFrom(), defined);
        for (var operand : select.getOperandList()) {
          if (!Objects.equals(operand, select.getFrom())) {
            visit(operand, defined);
          }
        }
      }
      case SqlNodeList list -> list.forEach(item -> visit(item, defined));
      case SqlCall call -> call.getOperandList().forEach(operand -> visit(operand, defined));
      case null, default -> {}
    }
  }

  private void visitWith(SqlWith with, Set<String> outside) {
    var defined = new HashSet<>(outside);
    for (var node : with.withList) {
      var item = (SqlWithItem) node;
      visit(item.query, defined);
      defined.add(item.name.getSimple().toLowerCase(Locale.ROOT));
    }
    visit(with.body, defined);
  }

  private void visitSource(@Nullable SqlNode source, Set<String> defined) {
    switch (source) {
      case SqlIdentifier name -> add(name, defined);
      case SqlJoin join -> {
        visitSource(join.getLeft(), defined);
        visitSource(join.getRight(), defined);
        visit(join.getCondition(), defined);
      }
      case SqlCall call when call.getKind() == SqlKind.AS -> visitSource(call.operand(0), defined);
      case SqlCall call when call.getKind() == SqlKind.TABLE_REF ->
          visitSource(call.operand(0), defined);
      case null -> {}
      default -> visit(source, defined);
    }
  }

  private void add(SqlIdentifier name, Set<String> defined) {
    if (!name.isSimple()) {
      throw Refusals.at(
          name.getParserPosition(),
          "'%1$s' is not a table: tables have no schema before their name.",
          "'%1$s' is geen tabel: tabellen hebben geen schema voor hun naam.",
          name);
    }
    var table = name.getSimple().toLowerCase(Locale.ROOT);
    if (!defined.contains(table)) {
      found.add(table);
    }
  }
}
