package nl.datapeil.analytics.query.plan.sql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.query.plan.ColumnRef;
import org.apache.calcite.config.CalciteConnectionConfigImpl;
import org.apache.calcite.config.CalciteConnectionProperty;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.schema.impl.AbstractTable;

/// The tables a query may name, as it may see them: a column that is treated may have another type
/// than in the catalogue.
public record Schema(Collection<CatalogDataset> datasets, Map<ColumnRef, ColumnType> treated) {
  public Schema {
    datasets = List.copyOf(datasets);
    treated = Map.copyOf(treated);
  }

  CalciteCatalogReader reader(RelDataTypeFactory types) {
    var root = CalciteSchema.createRootSchema(false, false);
    for (var dataset : datasets) {
      root.add(dataset.name(), new Table(dataset));
    }
    var properties = new Properties();
    properties.setProperty(CalciteConnectionProperty.CASE_SENSITIVE.camelName(), "false");
    return new CalciteCatalogReader(
        root, List.of(), types, new CalciteConnectionConfigImpl(properties));
  }

  /// Names to suggest for an unknown one.
  List<String> names() {
    return datasets.stream()
        .flatMap(dataset -> dataset.columns().stream())
        .map(column -> column.name())
        .distinct()
        .toList();
  }

  private final class Table extends AbstractTable {
    private final CatalogDataset dataset;

    Table(CatalogDataset dataset) {
      this.dataset = dataset;
    }

    @Override
    public RelDataType getRowType(RelDataTypeFactory types) {
      var row = types.builder();
      for (var column : dataset.columns()) {
        var reference = new ColumnRef(dataset.name(), column.name());
        var type = treated.getOrDefault(reference, column.type());
        row.add(column.name(), Types.of(type, types));
      }
      return row.build();
    }
  }
}
