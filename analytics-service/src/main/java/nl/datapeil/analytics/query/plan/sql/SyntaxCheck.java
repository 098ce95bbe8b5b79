package nl.datapeil.analytics.query.plan.sql;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlCharStringLiteral;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.jspecify.annotations.Nullable;

/// Walks a parsed query and refuses the first thing in it that is not known.
final class SyntaxCheck extends SqlBasicVisitor<@Nullable Void> {
  private static final Set<SqlKind> QUERIES =
      Set.of(
          SqlKind.SELECT,
          SqlKind.WITH,
          SqlKind.ORDER_BY,
          SqlKind.UNION,
          SqlKind.INTERSECT,
          SqlKind.EXCEPT,
          SqlKind.VALUES);

  private static final Set<String> TYPES =
      Set.of(
          "VARCHAR",
          "CHAR",
          "BIGINT",
          "INTEGER",
          "DOUBLE",
          "DECIMAL",
          "BOOLEAN",
          "DATE",
          "TIMESTAMP");

  private static final List<String> UNITS =
      List.of("decade", "year", "quarter", "month", "week", "day", "hour", "minute", "second");

  /// Refuses statements that do something else than ask.
  static void requireQuery(SqlNode parsed) {
    if (!QUERIES.contains(parsed.getKind())) {
      throw Refusals.at(
          parsed.getParserPosition(),
          "only one SELECT is accepted, not %s.",
          "alleen één SELECT wordt aanvaard, geen %s.",
          parsed.getKind().toString().replace('_', ' '));
    }
  }

  @Override
  public @Nullable Void visit(SqlCall call) {
    var operator = call.getOperator();
    if (!Functions.known(operator)) {
      throw unknown(call);
    }
    if (operator.getName().equalsIgnoreCase(OwnOperators.DATE_TRUNC.getName())) {
      ((SqlBasicCall) call).setOperator(OwnOperators.DATE_TRUNC);
      requireUnit(call);
    }
    if (operator.getKind() == SqlKind.LIKE && call.operandCount() == 3) {
      requireEscape(call.operand(2));
    }
    if (operator.getKind() == SqlKind.WITHIN_GROUP) {
      interpolateInDecimals(call.operand(1));
    }
    if (call instanceof SqlWithItem item && item.recursive.booleanValue()) {
      throw Refusals.at(
          call.getParserPosition(),
          "WITH RECURSIVE is not supported.",
          "WITH RECURSIVE wordt niet ondersteund.");
    }
    if (call instanceof SqlSelect select && select.hasHints()) {
      throw Refusals.at(
          call.getParserPosition(), "hints are not supported.", "hints worden niet ondersteund.");
    }
    return super.visit(call);
  }

  @Override
  public @Nullable Void visit(SqlDataTypeSpec type) {
    var name = type.getTypeName().getSimple().toUpperCase(Locale.ROOT);
    if (!TYPES.contains(name)) {
      throw Refusals.unknown(
          type.getParserPosition(), "type", "type", name.toLowerCase(Locale.ROOT), TYPES);
    }
    return null;
  }

  @Override
  public @Nullable Void visit(SqlDynamicParam param) {
    throw Refusals.at(
        param.getParserPosition(),
        "parameters (?) are not supported: write the value itself.",
        "parameters (?) worden niet ondersteund: schrijf de waarde zelf.");
  }

  /// A computed escape character could fail for one row only, which would tell of that row.
  private static void requireEscape(SqlNode escape) {
    if (!(escape instanceof SqlCharStringLiteral literal)
        || requireNonNull(literal.getValueAs(String.class)).length() != 1) {
      throw Refusals.at(
          escape.getParserPosition(),
          "ESCAPE takes one character, written as a literal.",
          "ESCAPE neemt één teken, als literal geschreven.");
    }
  }

  /// A percentile has the type of what it orders, so whole numbers are made decimal first.
  private static void interpolateInDecimals(SqlNodeList keys) {
    for (var i = 0; i < keys.size(); i++) {
      keys.set(i, decimal(requireNonNull(keys.get(i))));
    }
  }

  private static SqlNode decimal(SqlNode key) {
    var position = key.getParserPosition();
    if (key instanceof SqlCall call
        && (call.getKind() == SqlKind.DESCENDING
            || call.getKind() == SqlKind.NULLS_FIRST
            || call.getKind() == SqlKind.NULLS_LAST)) {
      return call.getOperator().createCall(position, decimal(call.operand(0)));
    }
    var type =
        new SqlDataTypeSpec(new SqlBasicTypeNameSpec(SqlTypeName.DOUBLE, position), position);
    return SqlStdOperatorTable.CAST.createCall(position, key, type);
  }

  private static void requireUnit(SqlCall call) {
    var unit = call.operand(0) instanceof SqlLiteral literal ? literal.toValue() : null;
    if (unit == null || !UNITS.contains(unit.toLowerCase(Locale.ROOT))) {
      throw Refusals.at(
          call.getParserPosition(),
          "date_trunc takes a unit and a date, such as date_trunc('month', d); units are %s.",
          "date_trunc neemt een eenheid en een datum, zoals date_trunc('month', d); eenheden zijn"
              + " %s.",
          String.join(", ", UNITS));
    }
  }

  private static RuntimeException unknown(SqlCall call) {
    var operator = call.getOperator();
    if (operator.getKind() == SqlKind.COLLECTION_TABLE) {
      return Refusals.at(
          call.getParserPosition(),
          "functions that give a table are not supported; only catalogued tables can be read.",
          "functies die een tabel geven worden niet ondersteund; alleen tabellen uit de catalogus"
              + " zijn te lezen.");
    }
    var name = operator.getName().toLowerCase(Locale.ROOT);
    if (operator instanceof SqlFunction) {
      return Refusals.unknown(
          call.getParserPosition(), "function", "functie", name, Functions.names());
    }
    return Refusals.at(
        call.getParserPosition(),
        "'%s' is not supported.",
        "'%s' wordt niet ondersteund.",
        name.isBlank() ? operator.getKind().toString() : name);
  }
}
