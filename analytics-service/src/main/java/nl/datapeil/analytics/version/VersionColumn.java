package nl.datapeil.analytics.version;

import java.util.List;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;

/// A column that a version's file holds, under its name in the catalogue of that time.
public record VersionColumn(String name, ColumnType type) {
  static List<VersionColumn> of(CatalogDataset dataset) {
    return dataset.columns().stream().map(c -> new VersionColumn(c.name(), c.type())).toList();
  }
}
