package nl.datapeil.analytics.version.ingest;

import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.catalog.Sensitivity;

/// Catalogued columns, written short: `name TYPE`, `name TYPE SENSITIVITY` or `name TYPE: Title`.
final class Columns {
  private Columns() {}

  static List<CatalogColumn> of(String... columns) {
    return Stream.of(columns).map(Columns::column).toList();
  }

  private static CatalogColumn column(String text) {
    var titled = text.split(": ", 2);
    var words = titled[0].split(" ", -1);
    return new CatalogColumn(
        words[0],
        titled.length > 1 ? titled[1] : null,
        ColumnType.valueOf(words[1]),
        words.length > 2 ? Sensitivity.valueOf(words[2]) : Sensitivity.NONE,
        null);
  }
}
