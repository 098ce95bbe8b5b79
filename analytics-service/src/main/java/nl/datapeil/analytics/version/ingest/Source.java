package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file whose headings are known and whose records can be read more than once.
interface Source {
  /// The names of the cells of each row, as the file spells them.
  List<String> headings();

  /// Reports to `violations` what is wrong with the form of the records.
  RowReader rows(Violations violations) throws IOException;

  /// How a violation names the place of a cell, such as `lines[12].height`.
  String place(long position, String column);

  @Nullable String delimiter();

  /// The position of the geometry among the cells, -1 when it is an ordinary cell.
  int geometryCell();

  /// Whether any row has a geometry outside the ordinary cells.
  boolean geometrySeen();

  /// Where coordinates are when the file says so; null lets the values tell.
  @Nullable Crs crs();
}
