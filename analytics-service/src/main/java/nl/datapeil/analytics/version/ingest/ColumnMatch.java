package nl.datapeil.analytics.version.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.kit.problem.Text;

/// Finds the cell of each catalogued column, and reports at once all that are missing, double or
/// unknown.
final class ColumnMatch {
  private final Source source;
  private final Violations violations;
  private final Map<CatalogColumn, Integer> cells = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();

  private ColumnMatch(Source source, Violations violations) {
    this.source = source;
    this.violations = violations;
  }

  /// The position of each column's cell in a row; -1 for a column that was reported missing.
  static Map<CatalogColumn, Integer> of(
      List<CatalogColumn> columns,
      Headings known,
      Source source,
      boolean dropUnknown,
      Violations violations) {
    var match = new ColumnMatch(source, violations);
    match.matchHeadings(known);
    match.matchGeometry(columns, dropUnknown);
    if (match.cells.isEmpty()) {
      match.reportNoHeading();
    } else if (!dropUnknown) {
      match.unknown.forEach(match::reportUnknown);
    }
    var all = new LinkedHashMap<CatalogColumn, Integer>();
    for (var column : columns) {
      var cell = match.cells.get(column);
      if (cell == null) {
        match.report(column.name(), "is missing from the file", "ontbreekt in het bestand");
      }
      all.put(column, cell == null ? -1 : cell);
    }
    return all;
  }

  private void matchHeadings(Headings known) {
    var headings = source.headings();
    for (int i = 0; i < headings.size(); i++) {
      var column = known.column(headings.get(i));
      if (column == null) {
        unknown.add(headings.get(i));
      } else if (cells.putIfAbsent(column, i) != null) {
        report(column.name(), "is in the file twice", "staat twee keer in het bestand");
      }
    }
  }

  private void matchGeometry(List<CatalogColumn> columns, boolean dropUnknown) {
    int cell = source.geometryCell();
    if (cell < 0) {
      return;
    }
    var geometries = columns.stream().filter(c -> c.type() == ColumnType.GEOMETRY).toList();
    if (geometries.size() == 1) {
      cells.put(geometries.getFirst(), cell);
    } else if (source.geometrySeen() && !(geometries.isEmpty() && dropUnknown)) {
      report(
          "geometry",
          "needs exactly one column of type GEOMETRY in the catalogue",
          "vraagt om precies één kolom van type GEOMETRY in de catalogus");
    }
  }

  /// A file without headings starts with data, which may be about persons: it is not repeated.
  private void reportNoHeading() {
    report(
        "headings",
        "name none of the dataset's columns; is the line of headings missing?",
        "noemen geen enkele kolom van de dataset; ontbreekt de regel met kolomkoppen?");
  }

  private void reportUnknown(String heading) {
    report(
        heading.isEmpty() ? "(no name)" : heading,
        "is not a column of this dataset; add it to the catalogue, remove it from the file or send"
            + " unknownColumns=drop",
        "is geen kolom van deze dataset; voeg haar toe aan de catalogus, haal haar uit het bestand"
            + " of stuur unknownColumns=drop mee");
  }

  private void report(String column, String en, String nl) {
    violations.add("column " + column, "columns." + column, new Text(en, nl));
  }
}
