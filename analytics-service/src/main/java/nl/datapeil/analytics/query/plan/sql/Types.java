package nl.datapeil.analytics.query.plan.sql;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.datapeil.analytics.catalog.ColumnType;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeSystem;
import org.apache.calcite.rel.type.RelDataTypeSystemImpl;
import org.apache.calcite.sql.type.SqlTypeFactoryImpl;
import org.apache.calcite.sql.type.SqlTypeName;

/// The types of the catalogue in the planner and back.
public final class Types {
  /// Timestamps have microseconds, as in the files.
  private static final int MICROSECONDS = 6;

  private Types() {}

  public static RelDataTypeFactory factory() {
    return new Utf8Factory();
  }

  /// Any column may hold nothing.
  public static RelDataType of(ColumnType type, RelDataTypeFactory factory) {
    var plain =
        switch (type) {
          case STRING -> factory.createSqlType(SqlTypeName.VARCHAR);
          case INTEGER -> factory.createSqlType(SqlTypeName.BIGINT);
          case DECIMAL -> factory.createSqlType(SqlTypeName.DOUBLE);
          case BOOLEAN -> factory.createSqlType(SqlTypeName.BOOLEAN);
          case DATE -> factory.createSqlType(SqlTypeName.DATE);
          case DATETIME -> factory.createSqlType(SqlTypeName.TIMESTAMP, MICROSECONDS);
          case GEOMETRY -> factory.createSqlType(SqlTypeName.GEOMETRY);
        };
    return factory.createTypeWithNullability(plain, true);
  }

  /// The type under which a value leaves; text for what the catalogue has no type for.
  public static ColumnType of(RelDataType type) {
    return switch (type.getSqlTypeName()) {
      case TINYINT, SMALLINT, INTEGER, BIGINT -> ColumnType.INTEGER;
      case DECIMAL, REAL, FLOAT, DOUBLE -> ColumnType.DECIMAL;
      case BOOLEAN -> ColumnType.BOOLEAN;
      case DATE -> ColumnType.DATE;
      case TIMESTAMP -> ColumnType.DATETIME;
      case GEOMETRY -> ColumnType.GEOMETRY;
      default -> ColumnType.STRING;
    };
  }

  private static final class Utf8Factory extends SqlTypeFactoryImpl {
    Utf8Factory() {
      super(new Rules());
    }

    @Override
    public Charset getDefaultCharset() {
      return StandardCharsets.UTF_8;
    }
  }

  /// Texts are never padded; sums and averages do not lose digits.
  private static final class Rules extends RelDataTypeSystemImpl {
    private static final int DIGITS = 38;

    @Override
    public int getMaxPrecision(SqlTypeName typeName) {
      return typeName == SqlTypeName.DECIMAL
          ? DIGITS
          : typeName == SqlTypeName.TIMESTAMP ? MICROSECONDS : super.getMaxPrecision(typeName);
    }

    @Override
    public int getMaxScale(SqlTypeName typeName) {
      return typeName == SqlTypeName.DECIMAL ? DIGITS : super.getMaxScale(typeName);
    }

    @Override
    public int getDefaultPrecision(SqlTypeName typeName) {
      return typeName == SqlTypeName.TIMESTAMP
          ? MICROSECONDS
          : RelDataTypeSystem.DEFAULT.getDefaultPrecision(typeName);
    }

    @Override
    public boolean shouldConvertRaggedUnionTypesToVarying() {
      return true;
    }

    @Override
    public RelDataType deriveAvgAggType(RelDataTypeFactory types, RelDataType argument) {
      return types.createTypeWithNullability(
          types.createSqlType(SqlTypeName.DOUBLE), argument.isNullable());
    }

    @Override
    public RelDataType deriveSumType(RelDataTypeFactory types, RelDataType argument) {
      var exact = Types.of(argument) == ColumnType.INTEGER;
      var sum = types.createSqlType(exact ? SqlTypeName.BIGINT : SqlTypeName.DOUBLE);
      return types.createTypeWithNullability(sum, argument.isNullable());
    }
  }
}
