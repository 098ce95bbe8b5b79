package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.util.List;
import nl.datapeil.analytics.catalog.ColumnType;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.jspecify.annotations.Nullable;

/// Hands the rows of a file to DuckDB as a table, a chunk at a time. Only signed 64-bit integers,
/// doubles, booleans, text, dates and timestamps in UTC: what every engine reads alike.
final class RowFunction implements DuckDBTableFunction<Object, Object, Object> {
  static final List<String> GEOMETRY_PARTS =
      List.of("__x", "__y", "__xmin", "__ymin", "__xmax", "__ymax");

  private final List<ColumnReader> columns;
  private final RowReader rows;
  private long count;
  private @Nullable IOException failure;

  RowFunction(List<ColumnReader> columns, RowReader rows) {
    this.columns = columns;
    this.rows = rows;
  }

  @Override
  public Object bind(DuckDBTableFunctionBindInfo info) {
    for (var reader : columns) {
      var column = reader.column();
      info.addResultColumn(column.name(), physical(column.type()));
      if (column.type() == ColumnType.GEOMETRY) {
        for (var part : GEOMETRY_PARTS) {
          info.addResultColumn(column.name() + part, DuckDBColumnType.DOUBLE);
        }
      }
    }
    return this;
  }

  /// The file is read in order, by one thread at a time.
  @Override
  public Object init(DuckDBTableFunctionInitInfo info) {
    info.setMaxThreads(1);
    return this;
  }

  @Override
  public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter out)
      throws IOException {
    try {
      var vectors = new Vectors(out);
      int filled = 0;
      while (filled < out.capacity()) {
        var row = rows.next();
        if (row == null) {
          break;
        }
        vectors.startRow(filled++);
        for (var column : columns) {
          vectors.write(column.column().type(), column.value(row));
        }
      }
      count += filled;
      return filled;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  long count() {
    return count;
  }

  /// What stopped the reading, which DuckDB only passes on as text.
  @Nullable IOException failure() {
    return failure;
  }

  private static DuckDBColumnType physical(ColumnType type) {
    return switch (type) {
      case STRING, GEOMETRY -> DuckDBColumnType.VARCHAR;
      case INTEGER -> DuckDBColumnType.BIGINT;
      case DECIMAL -> DuckDBColumnType.DOUBLE;
      case BOOLEAN -> DuckDBColumnType.BOOLEAN;
      case DATE -> DuckDBColumnType.DATE;
      case DATETIME -> DuckDBColumnType.TIMESTAMP;
    };
  }
}
