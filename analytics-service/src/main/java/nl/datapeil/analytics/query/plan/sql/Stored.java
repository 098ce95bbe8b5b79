package nl.datapeil.analytics.query.plan.sql;

import java.util.List;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.prepare.RelOptTableImpl;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.logical.LogicalTableScan;
import org.apache.calcite.rel.type.RelDataType;

/// Tables as they are stored, with the columns that no query can name.
public final class Stored {
  /// The number of a row in its file.
  private static final String ROW = "__row";

  private Stored() {}

  /// The table with its own types and, last, the number of each row.
  public static TableScan withRowNumber(TableScan scan, CatalogDataset table) {
    var types = scan.getCluster().getTypeFactory();
    var row = types.builder();
    table.columns().forEach(column -> row.add(column.name(), Types.of(column.type(), types)));
    row.add(ROW, Types.of(ColumnType.INTEGER, types));
    return scan(scan, row.build());
  }

  /// The table of this scan with other columns.
  public static TableScan scan(TableScan scan, RelDataType row) {
    return scan(scan.getCluster(), scan.getTable().getQualifiedName().getLast(), row);
  }

  /// The table of this name with these columns.
  public static TableScan scan(RelOptCluster cluster, String name, RelDataType row) {
    var table = RelOptTableImpl.create(null, row, List.of(name), (Expression) null);
    return LogicalTableScan.create(cluster, table, List.of());
  }
}
