package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.kit.problem.Text;

/// Reads an uploaded file as the dataset whose columns these are.
public final class Ingest {
  private static final Text EMPTY = new Text("is empty", "is leeg");
  private static final Text ARCHIVE =
      new Text(
          "is a ZIP or Excel file; save it as CSV first",
          "is een ZIP- of Excelbestand; sla het eerst op als CSV");

  private final List<CatalogColumn> columns;
  private final Engine engine;
  private final Violations violations = new Violations();

  public Ingest(List<CatalogColumn> columns, Engine engine) {
    this.columns = List.copyOf(columns);
    this.engine = engine;
  }

  /// Writes `parquet` and tells what was read, or lists all that is wrong; then what was written is
  /// of no use.
  public Outcome read(Received file, Format format, ReadOptions options, Path parquet)
      throws IOException {
    checkBytes(file, options);
    checkColumns();
    if (!violations.isEmpty()) {
      return violations.refused();
    }
    var encoding = Encoding.of(file, options.encoding());
    var source = source(file, encoding, format, options);
    var targets = targets(source, options);
    if (targets.stream().allMatch(target -> target.cell() < 0)) {
      return violations.refused(); // the lines below headings of something else tell nothing
    }
    var notations = Notations.of(targets, source, options.decimalSeparator(), violations);
    try (var rows = source.rows(violations)) {
      var function = new RowFunction(readers(targets, notations, source), rows);
      var count = new ParquetWriter(engine).write(parquet, function);
      return violations.isEmpty()
          ? new Outcome.Accepted(
              count, encoding.label(), source.delimiter(), notations.decimalSeparator())
          : violations.refused();
    }
  }

  private Source source(Received file, Encoding encoding, Format format, ReadOptions options)
      throws IOException {
    var known = new Headings(columns);
    return switch (format) {
      case CSV -> CsvSource.of(file.file(), encoding, known, options, violations);
      case GEOJSON -> GeoJsonSource.of(file.file(), encoding, known, violations);
    };
  }

  private List<Target> targets(Source source, ReadOptions options) {
    var cells =
        ColumnMatch.of(
            columns, new Headings(columns), source, options.dropUnknownColumns(), violations);
    var targets = new ArrayList<Target>();
    cells.forEach((column, cell) -> targets.add(new Target(column, cell)));
    return targets;
  }

  private List<ColumnReader> readers(List<Target> targets, Notations notations, Source source) {
    var geometries = new Geometries();
    return targets.stream()
        .map(target ->
            new ColumnReader(target, notations.of(target.column()), geometries, source, violations))
        .toList();
  }

  private void checkBytes(Received file, ReadOptions options) {
    var head = file.head();
    if (file.bytes() == 0) {
      violations.add("file", "file", EMPTY);
    } else if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3) {
      violations.add("file", "file", ARCHIVE);
    } else if (options.encoding() == null && file.utf8().damaged()) {
      violations.add(
          "encoding",
          "lines[%d]".formatted(file.utf8().firstMalformedLine()),
          new Text(
              "is damaged UTF-8; repair it, or send encoding=windows-1252 if that is what it is",
              "is beschadigde UTF-8; herstel dat, of stuur encoding=windows-1252 mee als het dat"
                  + " is"));
    }
  }

  /// A geometry is stored beside columns of derived names, which no other column may have.
  private void checkColumns() {
    var names = columns.stream().map(CatalogColumn::name).collect(Collectors.toSet());
    for (var column : columns) {
      for (var part : RowFunction.GEOMETRY_PARTS) {
        if (column.type() == ColumnType.GEOMETRY && names.contains(column.name() + part)) {
          violations.add(
              "column",
              "columns." + column.name() + part,
              new Text(
                  "has a name that the geometry column needs; rename it in the catalogue",
                  "heeft een naam die de geometriekolom nodig heeft; hernoem haar in de"
                      + " catalogus"));
        }
      }
    }
  }
}
