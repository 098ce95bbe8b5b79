package nl.datapeil.analytics.query.engine;

import java.nio.file.Path;
import java.util.List;

/// A table as planned SQL sees it: a name over one immutable Parquet file. Columns that the file
/// lacks, because they were catalogued after its upload, are there and hold nothing.
public record EngineTable(String name, Path file, List<Absent> absent) {
  public EngineTable {
    absent = List.copyOf(absent);
  }

  /// A column without values; `type` in DuckDB's words.
  public record Absent(String column, String type) {}

  /// A view with the file's columns, the absent ones, and `__row`: the row's position in the file,
  /// by which the planner tells rows apart.
  String definition() {
    var columns = new StringBuilder("file_row_number as __row, * exclude (file_row_number)");
    for (var column : absent) {
      columns
          .append(", cast(null as ")
          .append(column.type())
          .append(") as ")
          .append(identifier(column.column()));
    }
    return "create view %s as select %s from read_parquet(%s, file_row_number = true)"
        .formatted(identifier(name), columns, path());
  }

  /// The file as a string of SQL.
  String path() {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  private static String identifier(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
