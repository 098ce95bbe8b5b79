package nl.datapeil.analytics.version.ingest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.datapeil.analytics.catalog.ColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

/// Writes values into a chunk, from left to right.
final class Vectors {
  private final DuckDBWritableVector[] vectors;
  private final WKTWriter wkt = new WKTWriter();
  private int row;
  private int next;

  Vectors(DuckDBDataChunkWriter out) {
    vectors = new DuckDBWritableVector[Math.toIntExact(out.columnCount())];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = out.vector(i);
    }
  }

  void startRow(int index) {
    row = index;
    next = 0;
  }

  void write(ColumnType type, @Nullable Object value) {
    var vector = vectors[next++];
    switch (value) {
      case null -> vector.setNull(row);
      case String text -> vector.setString(row, text);
      case Long number -> vector.setLong(row, number);
      case Double number -> vector.setDouble(row, number);
      case Boolean bool -> vector.setBoolean(row, bool);
      case LocalDate date -> vector.setDate(row, date);
      case LocalDateTime time -> vector.setTimestamp(row, time);
      case Geometry geometry -> vector.setString(row, wkt.write(geometry));
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
    if (type == ColumnType.GEOMETRY) {
      writeParts((Geometry) value);
    }
  }

  /// In the order of [RowFunction#GEOMETRY_PARTS].
  private void writeParts(@Nullable Geometry geometry) {
    if (geometry == null) {
      for (int i = 0; i < RowFunction.GEOMETRY_PARTS.size(); i++) {
        vectors[next++].setNull(row);
      }
      return;
    }
    var inside = Geometries.inside(geometry);
    var box = geometry.getEnvelopeInternal();
    write(inside.x);
    write(inside.y);
    write(box.getMinX());
    write(box.getMinY());
    write(box.getMaxX());
    write(box.getMaxY());
  }

  private void write(double number) {
    vectors[next++].setDouble(row, number);
  }
}
