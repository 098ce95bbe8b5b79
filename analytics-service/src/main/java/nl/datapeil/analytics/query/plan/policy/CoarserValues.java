package nl.datapeil.analytics.query.plan.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.query.plan.Coarser;
import nl.datapeil.analytics.query.plan.Coarser.OwnHierarchy;
import nl.datapeil.analytics.query.plan.ColumnRef;
import nl.datapeil.analytics.query.plan.sql.Stored;
import nl.datapeil.analytics.query.plan.sql.Types;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.util.ImmutableBitSet;

/// Fulfils GENERALISE by hierarchies of the municipality's own: right above the table each such
/// column is looked up among the pairs, so that a row has one coarser value or none and stays one
/// row.
final class CoarserValues {
  private final TableScan stored;
  private final RexBuilder rex;
  private final Map<Integer, Integer> fields = new HashMap<>();
  private RelNode node;

  private CoarserValues(TableScan stored) {
    this.stored = stored;
    rex = stored.getCluster().getRexBuilder();
    node = stored;
  }

  /// The stored table with the coarser values of its columns beside it.
  static CoarserValues of(
      TableScan stored, CatalogDataset table, Map<ColumnRef, Coarser> generalised) {
    var values = new CoarserValues(stored);
    for (var i = 0; i < table.columns().size(); i++) {
      var column = new ColumnRef(table.name(), table.columns().get(i).name());
      if (generalised.get(column) instanceof OwnHierarchy hierarchy) {
        values.lookUp(i, hierarchy);
      }
    }
    return values;
  }

  /// Has the fields of the stored table first.
  RelNode node() {
    return node;
  }

  RexNode valueOf(int column) {
    var field = fields.get(column);
    if (field == null) {
      throw new IllegalArgumentException("Not looked up: " + column);
    }
    return rex.makeInputRef(node, field);
  }

  private void lookUp(int column, OwnHierarchy hierarchy) {
    var pairs = pairs(hierarchy);
    var width = node.getRowType().getFieldCount();
    var value = rex.makeInputRef(pairs.getRowType().getFieldList().getFirst().getType(), width);
    var own = rex.makeAbstractCast(value.getType(), rex.makeInputRef(node, column), false);
    var same = rex.makeCall(SqlStdOperatorTable.EQUALS, own, value);
    node = LogicalJoin.create(node, pairs, List.of(), same, Set.of(), JoinRelType.LEFT);
    fields.put(column, width + 1);
  }

  /// Each value once, with its coarser value; without those that have several.
  private RelNode pairs(OwnHierarchy hierarchy) {
    var types = stored.getCluster().getTypeFactory();
    var text = Types.of(ColumnType.STRING, types);
    var row = types.builder().add(OwnHierarchy.VALUE, text).add(OwnHierarchy.COARSER, text).build();
    var scan = Stored.scan(stored.getCluster(), hierarchy.table(), row);
    var calls =
        List.of(
            extreme(SqlStdOperatorTable.MIN, "least", scan),
            extreme(SqlStdOperatorTable.MAX, "greatest", scan));
    var values = LogicalAggregate.create(scan, List.of(), ImmutableBitSet.of(0), null, calls);
    var one =
        LogicalFilter.create(
            values,
            rex.makeCall(
                SqlStdOperatorTable.EQUALS,
                rex.makeInputRef(values, 1),
                rex.makeInputRef(values, 2)));
    var names = List.of("value$" + fields.size(), "coarser$" + fields.size());
    return LogicalProject.create(
        one,
        List.of(),
        List.<RexNode>of(rex.makeInputRef(one, 0), rex.makeInputRef(one, 1)),
        names,
        Set.of());
  }

  private static AggregateCall extreme(SqlAggFunction function, String name, RelNode scan) {
    return AggregateCall.create(
        SqlParserPos.ZERO,
        function,
        false,
        false,
        false,
        List.of(),
        List.of(1),
        -1,
        null,
        RelCollations.EMPTY,
        false,
        scan,
        null,
        name);
  }
}
