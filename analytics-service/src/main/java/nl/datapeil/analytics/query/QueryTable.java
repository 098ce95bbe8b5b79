package nl.datapeil.analytics.query;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.query.engine.EngineTable;
import nl.datapeil.analytics.query.engine.EngineTable.Absent;
import nl.datapeil.analytics.version.StoredVersion;
import nl.datapeil.analytics.version.VersionColumn;

/// A dataset in a query, and the version of its contents that the query reads.
record QueryTable(CatalogDataset dataset, StoredVersion version) {
  private static final List<String> POINT_AND_BOX =
      List.of("__x", "__y", "__xmin", "__ymin", "__xmax", "__ymax");

  /// With all columns of the catalogue, also those that this version does not have yet.
  EngineTable forEngine() {
    var present = version.columns().stream().map(VersionColumn::name).toList();
    var absent =
        dataset.columns().stream()
            .filter(column -> !present.contains(column.name()))
            .flatMap(column -> absent(column).stream())
            .toList();
    return new EngineTable(dataset.name(), version.file(), absent);
  }

  private static List<Absent> absent(CatalogColumn column) {
    if (column.type() != ColumnType.GEOMETRY) {
      return List.of(new Absent(column.name(), engineType(column.type())));
    }
    var numbers =
        POINT_AND_BOX.stream().map(end -> new Absent(column.name() + end, "double")).toList();
    var all = new ArrayList<>(numbers);
    all.add(new Absent(column.name(), "varchar"));
    return all;
  }

  private static String engineType(ColumnType type) {
    return switch (type) {
      case STRING, GEOMETRY -> "varchar";
      case INTEGER -> "bigint";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case DATETIME -> "timestamp";
    };
  }
}
