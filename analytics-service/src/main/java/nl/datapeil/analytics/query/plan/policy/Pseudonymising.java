package nl.datapeil.analytics.query.plan.policy;

import java.util.Set;
import nl.datapeil.analytics.query.plan.ColumnRef;
import nl.datapeil.analytics.query.plan.sql.OwnOperators;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.type.SqlTypeName;

/// Fulfils PSEUDONYMISE: what stands for a column, right above its table, is a keyed pseudonym of
/// its value as text. Equal values have equal pseudonyms, so joins and groups still work.
final class Pseudonymising {
  private final Set<ColumnRef> columns;

  Pseudonymising(Set<ColumnRef> columns) {
    this.columns = columns;
  }

  boolean concerns(ColumnRef column) {
    return columns.contains(column);
  }

  RexNode treat(RexNode value, RexBuilder rex) {
    return rex.makeCall(OwnOperators.PSEUDONYM, rex.makeAbstractCast(text(rex), value, false));
  }

  private static RelDataType text(RexBuilder rex) {
    var types = rex.getTypeFactory();
    return types.createTypeWithNullability(types.createSqlType(SqlTypeName.VARCHAR), true);
  }
}
