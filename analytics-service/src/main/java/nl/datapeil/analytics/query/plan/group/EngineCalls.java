package nl.datapeil.analytics.query.plan.group;

import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeTransforms;

/// Functions for numbers of people, those with a prefix given to the engine by this service. No
/// query can call them.
final class EngineCalls {
  /// The secret number of a person, from their identity.
  static final SqlFunction RECORD_KEY = of("datapeil_record_key", SqlTypeName.BIGINT);

  /// A number with the noise that belongs to the key of its cell.
  static final SqlFunction PERTURBED = of("datapeil_perturbed", SqlTypeName.BIGINT);

  static final SqlFunction GREATEST = of("greatest", SqlTypeName.BIGINT);

  private EngineCalls() {}

  private static SqlFunction of(String name, SqlTypeName returns) {
    return SqlBasicFunction.create(
        name,
        ReturnTypes.explicit(returns).andThen(SqlTypeTransforms.FORCE_NULLABLE),
        OperandTypes.VARIADIC,
        SqlFunctionCategory.USER_DEFINED_FUNCTION);
  }
}
