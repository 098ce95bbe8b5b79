package nl.datapeil.analytics.datasubject;

import java.util.List;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.Sensitivity;
import nl.datapeil.analytics.query.engine.EngineTable;
import nl.datapeil.analytics.version.StoredVersion;
import nl.datapeil.analytics.version.VersionColumn;

/// A version of a dataset that says by a national id whom its rows are about.
record Identified(CatalogDataset dataset, StoredVersion version) {
  /// The columns that identify people, as far as this version has them.
  List<String> columns() {
    var present = version.columns().stream().map(VersionColumn::name).toList();
    return dataset.columns().stream()
        .filter(column -> column.sensitivity() == Sensitivity.NATIONAL_ID)
        .map(CatalogColumn::name)
        .filter(present::contains)
        .toList();
  }

  EngineTable table() {
    return new EngineTable("v" + version.number(), version.file(), List.of());
  }
}
