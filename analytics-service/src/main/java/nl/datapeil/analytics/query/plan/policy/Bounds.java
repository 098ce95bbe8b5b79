package nl.datapeil.analytics.query.plan.policy;

import java.math.BigDecimal;
import java.util.Set;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;
import org.jspecify.annotations.Nullable;

/// Computations that give nothing beyond a bound (see [Unfailing]). A bound that the asker chooses
/// is a hidden filter: the difference with the plain sum would tell what lies beyond it.
final class Bounds {
  private static final Set<SqlKind> ARITHMETIC = Set.of(SqlKind.PLUS, SqlKind.MINUS, SqlKind.TIMES);
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  private Bounds() {}

  static boolean mayDropLargeValues(RexCall call) {
    if (call.isA(SqlKind.CAST)) {
      return !keepsAll(call.getOperands().getFirst(), call);
    }
    return ARITHMETIC.contains(call.getKind())
        && SqlTypeUtil.isExactNumeric(call.getType())
        && (call.getOperands().stream().anyMatch(Bounds::isLarge)
            || (call.isA(SqlKind.TIMES)
                && call.getOperands().stream().anyMatch(Bounds::multiplies)));
  }

  private static boolean keepsAll(RexNode from, RexCall to) {
    var target = to.getType().getSqlTypeName();
    var source = from.getType().getSqlTypeName();
    return switch (target) {
      case VARCHAR -> true;
      case DOUBLE -> SqlTypeName.NUMERIC_TYPES.contains(source);
      case BIGINT -> SqlTypeName.INT_TYPES.contains(source);
      case TIMESTAMP -> source == SqlTypeName.DATE || source == SqlTypeName.TIMESTAMP;
      case DATE -> source == SqlTypeName.DATE || source == SqlTypeName.TIMESTAMP;
      default -> target == source;
    };
  }

  private static boolean isLarge(RexNode operand) {
    var value = numberOf(operand);
    return value != null && value.abs().compareTo(LARGE) > 0;
  }

  private static @Nullable BigDecimal numberOf(RexNode operand) {
    return operand instanceof RexLiteral literal && SqlTypeUtil.isNumeric(literal.getType())
        ? literal.getValueAs(BigDecimal.class)
        : null;
  }

  private static boolean multiplies(RexNode operand) {
    return operand instanceof RexCall call
        && (call.isA(SqlKind.TIMES) || call.getOperands().stream().anyMatch(Bounds::multiplies));
  }
}
