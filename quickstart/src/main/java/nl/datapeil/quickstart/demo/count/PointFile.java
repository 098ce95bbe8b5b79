package nl.datapeil.quickstart.demo.count;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.quickstart.demo.terrain.Point;
import nl.datapeil.quickstart.settings.LaunchException;

/// A file of the user's own with things that each have a place.
public record PointFile(Table table, Places places, Current current) {
  /// Reads the headings of a file, not yet its rows.
  ///
  /// @param type the type of object that counts, where the file has several
  public static PointFile of(Path file, String type) {
    if (!Files.isReadable(file)) {
      throw new LaunchException("There is no readable file " + file.toAbsolutePath() + ".");
    }
    var table = Table.of(file);
    var places = Places.in(table);
    return new PointFile(table, places, Current.of(table, type));
  }

  /// The places of what counts. A row without a place is left out.
  public List<Point> points() {
    var points = new ArrayList<Point>();
    table.forEach(row -> {
      if (current.holds(row)) {
        places.of(row).ifPresent(points::add);
      }
    });
    return points;
  }

  /// How many of these lie within `metres` of one of the others.
  public long countNear(PointFile others, double metres) {
    var near = new Nearby<Point>(metres, point -> point, others.points());
    return points().stream().filter(near::any).count();
  }

  /// How many rows count, with or without a place.
  public long countCurrent() {
    var count = new long[1];
    table.forEach(row -> count[0] += current.holds(row) ? 1 : 0);
    return count[0];
  }
}
