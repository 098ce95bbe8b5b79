package nl.datapeil.analytics.query.plan.sql;

import java.util.List;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.SqlBinaryOperator;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.type.InferTypes;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.type.SqlOperandTypeChecker;
import org.apache.calcite.sql.type.SqlReturnTypeInference;
import org.apache.calcite.sql.type.SqlTypeFamily;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeTransforms;
import org.apache.calcite.util.Optionality;

/// Functions that standard SQL lacks or defines otherwise. The `ST_` ones and geometries exist only
/// until the plan is lowered to coordinates; the `datapeil_` ones only after that.
public final class OwnOperators {
  private static final SqlReturnTypeInference GEOMETRY = nullable(SqlTypeName.GEOMETRY);
  private static final SqlReturnTypeInference NUMBER = nullable(SqlTypeName.DOUBLE);
  private static final SqlReturnTypeInference WHOLE = nullable(SqlTypeName.BIGINT);
  private static final SqlReturnTypeInference TRUTH = nullable(SqlTypeName.BOOLEAN);
  private static final SqlReturnTypeInference WORDS = nullable(SqlTypeName.VARCHAR);
  private static final SqlTypeFamily GEO = SqlTypeFamily.GEO;
  private static final SqlTypeFamily NUMERIC = SqlTypeFamily.NUMERIC;
  private static final SqlTypeFamily CHARACTER = SqlTypeFamily.CHARACTER;
  private static final SqlTypeFamily DATETIME = SqlTypeFamily.DATETIME;

  /// Never cuts off decimals, and gives nothing when divided by zero.
  public static final SqlBinaryOperator DIVIDE =
      new SqlBinaryOperator(
          "/",
          SqlKind.DIVIDE,
          60,
          true,
          NUMBER,
          InferTypes.FIRST_KNOWN,
          OperandTypes.NUMERIC_NUMERIC);

  public static final SqlFunction DATE_TRUNC =
      function("DATE_TRUNC", ReturnTypes.ARG1_NULLABLE, CHARACTER, DATETIME);
  public static final SqlFunction DAYS_BETWEEN =
      function("DAYS_BETWEEN", WHOLE, DATETIME, DATETIME);
  public static final SqlFunction MONTHS_BETWEEN =
      function("MONTHS_BETWEEN", WHOLE, DATETIME, DATETIME);
  public static final SqlFunction YEARS_BETWEEN =
      function("YEARS_BETWEEN", WHOLE, DATETIME, DATETIME);
  public static final SqlAggFunction MEDIAN = new Median();

  public static final SqlFunction ST_POINT = function("ST_POINT", GEOMETRY, NUMERIC, NUMERIC);
  public static final SqlFunction ST_X = function("ST_X", NUMBER, GEO);
  public static final SqlFunction ST_Y = function("ST_Y", NUMBER, GEO);
  public static final SqlFunction ST_DISTANCE = function("ST_DISTANCE", NUMBER, GEO, GEO);
  public static final SqlFunction ST_DWITHIN = function("ST_DWITHIN", TRUTH, GEO, GEO, NUMERIC);

  /// ST_DWITHIN of two points as its coordinates, while sub-queries are made into joins.
  static final SqlFunction POINTS_WITHIN =
      function("POINTS_WITHIN", TRUTH, NUMERIC, NUMERIC, NUMERIC, NUMERIC, NUMERIC);

  public static final SqlFunction ST_CONTAINS = function("ST_CONTAINS", TRUTH, GEO, GEO);
  public static final SqlFunction ST_WITHIN = function("ST_WITHIN", TRUTH, GEO, GEO);

  /// Nothing where its argument fails.
  public static final SqlFunction TRY =
      function("TRY", ReturnTypes.ARG0_FORCE_NULLABLE, SqlTypeFamily.ANY);

  /// The part of a text that the group of a pattern matches, nothing where it does not match.
  public static final SqlFunction MATCHED = function("MATCHED", WORDS, CHARACTER, CHARACTER);

  public static final SqlFunction PSEUDONYM = function("datapeil_pseudonym", WORDS, CHARACTER);
  public static final SqlFunction SHAPE = function("datapeil_shape", WHOLE, CHARACTER);
  public static final SqlFunction HOLDS_POINT =
      function("datapeil_holds_point", TRUTH, NUMERIC, NUMERIC, NUMERIC);
  public static final SqlFunction HOLDS = function("datapeil_holds", TRUTH, NUMERIC, CHARACTER);
  public static final SqlFunction DISTANCE =
      function("datapeil_distance", NUMBER, CHARACTER, CHARACTER);

  /// Those that a query may use.
  static final List<SqlOperator> CALLABLE =
      List.of(
          DIVIDE,
          DATE_TRUNC,
          DAYS_BETWEEN,
          MONTHS_BETWEEN,
          YEARS_BETWEEN,
          MEDIAN,
          ST_POINT,
          ST_X,
          ST_Y,
          ST_DISTANCE,
          ST_DWITHIN,
          ST_CONTAINS,
          ST_WITHIN);

  private OwnOperators() {}

  private static SqlReturnTypeInference nullable(SqlTypeName type) {
    return ReturnTypes.explicit(type).andThen(SqlTypeTransforms.FORCE_NULLABLE);
  }

  private static SqlFunction function(
      String name, SqlReturnTypeInference returns, SqlTypeFamily... takes) {
    SqlOperandTypeChecker operands = OperandTypes.family(takes);
    return SqlBasicFunction.create(
        name, returns, operands, SqlFunctionCategory.USER_DEFINED_FUNCTION);
  }

  private static final class Median extends SqlAggFunction {
    Median() {
      super(
          "MEDIAN",
          null,
          SqlKind.OTHER_FUNCTION,
          NUMBER,
          null,
          OperandTypes.NUMERIC,
          SqlFunctionCategory.USER_DEFINED_FUNCTION,
          false,
          false,
          Optionality.FORBIDDEN);
    }
  }
}
