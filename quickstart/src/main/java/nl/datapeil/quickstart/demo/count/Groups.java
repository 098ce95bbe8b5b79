package nl.datapeil.quickstart.demo.count;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many rows of a file share the same values.
public final class Groups {
  private Groups() {}

  /// Rows per combination of the values in these columns.
  public static Map<List<String>, Long> of(Path file, List<String> columns) {
    var table = Table.of(file);
    var positions = columns.stream().map(table::column).toList();
    var counts = new TreeMap<List<String>, Long>((a, b) -> a.toString().compareTo(b.toString()));
    table.forEach(row -> counts.merge(positions.stream().map(row::cell).toList(), 1L, Long::sum));
    return counts;
  }
}
