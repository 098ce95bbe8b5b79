package nl.datapeil.analytics.query.plan.sql;

import java.util.List;
import java.util.Locale;
import org.apache.calcite.config.NullCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.dialect.DuckDBSqlDialect;
import org.apache.calcite.sql.validate.SqlConformance;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.jspecify.annotations.Nullable;

/// Writes plans in the SQL of DuckDB 2.
public final class DuckDb extends DuckDBSqlDialect {
  static final DuckDb DIALECT = new DuckDb();

  private DuckDb() {
    super(DEFAULT_CONTEXT.withNullCollation(NullCollation.LAST).withLiteralQuoteString("'"));
  }

  public static String write(RelNode plan) {
    var statement = new RelToSqlConverter(DIALECT).visitRoot(plan).asStatement();
    return statement.toSqlString(DIALECT).getSql();
  }

  @Override
  public boolean supportsCharSet() {
    return false;
  }

  @Override
  public boolean supportsAggregateFunctionFilter() {
    return true;
  }

  /// Every cast is written: one that is left out would fail on a value instead of giving nothing.
  @Override
  public boolean supportsImplicitTypeCoercion(RexCall call) {
    return false;
  }

  @Override
  public boolean supportsNestedAggregations() {
    return false;
  }

  /// Writes what is ordered by in full: a number there is a value, not a place, within a group.
  @Override
  public SqlConformance getConformance() {
    return SqlConformanceEnum.STRICT_2003;
  }

  /// Plain UTF-8: DuckDB knows no character set prefixes and no unicode escapes.
  @Override
  public void quoteStringLiteral(StringBuilder buf, @Nullable String charset, String val) {
    buf.append('\'').append(val.replace("'", "''")).append('\'');
  }

  @Override
  public void unparseOffsetFetch(
      SqlWriter writer, @Nullable SqlNode offset, @Nullable SqlNode fetch) {
    unparseFetchUsingLimit(writer, offset, fetch);
  }

  @Override
  public SqlNode rewriteSingleValueExpr(SqlNode aggregate, RelDataType type) {
    return aggregate;
  }

  @Override
  public void unparseCall(SqlWriter writer, SqlCall call, int leftPrec, int rightPrec) {
    switch (call.getKind()) {
      case CAST -> unparseCast(writer, call);
      case DIVIDE -> unparseDivision(writer, call);
      case SINGLE_VALUE -> unparseSingleValue(writer, call);
      case FLOOR -> unparseFloor(writer, call, leftPrec, rightPrec);
      default -> unparseOther(writer, call, leftPrec, rightPrec);
    }
  }

  private void unparseOther(SqlWriter writer, SqlCall call, int leftPrec, int rightPrec) {
    switch (call.getOperator().getName()) {
      case "YEARS_BETWEEN" -> unparseWithUnit(writer, "date_sub", "year", call.getOperandList());
      case "MONTHS_BETWEEN" -> unparseWithUnit(writer, "date_sub", "month", call.getOperandList());
      case "DAYS_BETWEEN" -> unparseWithUnit(writer, "date_sub", "day", call.getOperandList());
      case "MATCHED" -> unparseMatched(writer, call);
      default -> super.unparseCall(writer, call, leftPrec, rightPrec);
    }
  }

  private static void unparseMatched(SqlWriter writer, SqlCall call) {
    var nothing = writer.startFunCall("NULLIF");
    var match = writer.startFunCall("regexp_extract");
    call.operand(0).unparse(writer, 0, 0);
    writer.sep(",", true);
    call.operand(1).unparse(writer, 0, 0);
    writer.sep(",", true);
    writer.print("1");
    writer.endFunCall(match);
    writer.sep(",", true);
    writer.print("''");
    writer.endFunCall(nothing);
  }

  /// Rounds a number or, with a unit, a date.
  private void unparseFloor(SqlWriter writer, SqlCall call, int leftPrec, int rightPrec) {
    if (call.operandCount() == 1) {
      super.unparseCall(writer, call, leftPrec, rightPrec);
      return;
    }
    var unit = call.operand(1).toString().toLowerCase(Locale.ROOT);
    unparseWithUnit(writer, "date_trunc", unit, List.of(call.operand(0)));
  }

  private static void unparseWithUnit(
      SqlWriter writer, String function, String unit, List<? extends SqlNode> operands) {
    var frame = writer.startFunCall(function);
    writer.print("'" + unit + "'");
    for (var operand : operands) {
      writer.sep(",", true);
      operand.unparse(writer, 0, 0);
    }
    writer.endFunCall(frame);
  }

  /// A text that is no number gives nothing: an error would tell whether somebody's value is one.
  private static void unparseCast(SqlWriter writer, SqlCall call) {
    var frame = writer.startFunCall("TRY_CAST");
    call.operand(0).unparse(writer, 0, 0);
    writer.sep("AS");
    call.operand(1).unparse(writer, 0, 0);
    writer.endFunCall(frame);
  }

  private static void unparseDivision(SqlWriter writer, SqlCall call) {
    var frame = writer.startList("(", ")");
    call.operand(0).unparse(writer, 0, 0);
    writer.print("/ ");
    var divisor = writer.startFunCall("NULLIF");
    call.operand(1).unparse(writer, 0, 0);
    writer.sep(",", true);
    writer.print("0");
    writer.endFunCall(divisor);
    writer.endList(frame);
  }

  /// A sub-query that stands for one value must not give several.
  private static void unparseSingleValue(SqlWriter writer, SqlCall call) {
    SqlNode value = call.operand(0);
    var frame = writer.startList("(", ")");
    writer.print("CASE WHEN COUNT(*) > 1 THEN error('More than one row') ELSE ANY_VALUE(");
    value.unparse(writer, 0, 0);
    writer.print(") END");
    writer.endList(frame);
  }
}
