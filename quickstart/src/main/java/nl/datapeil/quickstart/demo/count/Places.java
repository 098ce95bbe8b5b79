package nl.datapeil.quickstart.demo.count;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.datapeil.quickstart.demo.count.Table.Row;
import nl.datapeil.quickstart.demo.terrain.Point;
import nl.datapeil.quickstart.settings.LaunchException;

/// Which columns of a file say where something is, in RD New metres.
public sealed interface Places {
  Pattern WKT_POINT =
      Pattern.compile("(?i)\\s*(?:SRID=28992;)?\\s*POINT\\s*Z?\\s*\\(\\s*(\\S+)\\s+([^\\s)]+).*");

  /// Where the thing of this row is; empty when the cells are blank.
  Optional<Point> of(Row row);

  /// Two columns of numbers.
  record Pair(int x, int y) implements Places {
    @Override
    public Optional<Point> of(Row row) {
      var x = row.cell(x());
      var y = row.cell(y());
      return x.isEmpty() || y.isEmpty()
          ? Optional.empty()
          : Optional.of(new Point(Numbers.read(x), Numbers.read(y)));
    }
  }

  /// One column of well-known text, such as `POINT (155000 463000)`.
  record Wkt(int column) implements Places {
    @Override
    public Optional<Point> of(Row row) {
      var point = WKT_POINT.matcher(row.cell(column));
      return point.matches()
          ? Optional.of(new Point(Numbers.read(point.group(1)), Numbers.read(point.group(2))))
          : Optional.empty();
    }
  }

  static Places in(Table table) {
    for (var pair :
        List.of(
            List.of("x", "y"),
            List.of("rd_x", "rd_y"),
            List.of("x_rd", "y_rd"),
            List.of("rdx", "rdy"),
            List.of("x_coordinaat", "y_coordinaat"),
            List.of("xcoordinaat", "ycoordinaat"),
            List.of("x_coord", "y_coord"),
            List.of("xcoord", "ycoord"),
            List.of("coord_x", "coord_y"))) {
      var x = table.column(pair.getFirst());
      var y = table.column(pair.getLast());
      if (x >= 0 && y >= 0) {
        return new Pair(x, y);
      }
    }
    for (var name :
        List.of("geometry", "geometrie", "wkt", "geom", "the_geom", "shape", "locatie")) {
      if (table.column(name) >= 0) {
        return new Wkt(table.column(name));
      }
    }
    throw new LaunchException(
        """
        %s has no columns that say where things are. Needed are RD metres in columns named x and y
        (or rd_x and rd_y, or a column geometry with texts as POINT (155000 463000)). Its columns are:
        %s.\
        """
            .formatted(table.file(), table.headings().stream().collect(Collectors.joining(", "))));
  }
}
