package nl.datapeil.quickstart.demo.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.datapeil.quickstart.demo.terrain.Point;

/// Finds what lies within a distance, through squares as wide as that distance.
final class Nearby<T> {
  private final double metres;
  private final Function<T, Point> place;
  private final Map<Square, List<T>> squares = new HashMap<>();

  private record Square(long column, long row) {}

  Nearby(double metres, Function<T, Point> place, List<T> things) {
    this.metres = metres;
    this.place = place;
    for (var thing : things) {
      squares.computeIfAbsent(square(place.apply(thing)), _ -> new ArrayList<>()).add(thing);
    }
  }

  void forEach(Point middle, Consumer<T> found) {
    var own = square(middle);
    for (var column = own.column() - 1; column <= own.column() + 1; column++) {
      for (var row = own.row() - 1; row <= own.row() + 1; row++) {
        for (var thing : squares.getOrDefault(new Square(column, row), List.of())) {
          if (isWithin(middle, place.apply(thing))) {
            found.accept(thing);
          }
        }
      }
    }
  }

  boolean any(Point middle) {
    var found = new ArrayList<T>();
    forEach(middle, found::add);
    return !found.isEmpty();
  }

  private boolean isWithin(Point a, Point b) {
    var dx = a.x() - b.x();
    var dy = a.y() - b.y();
    return dx * dx + dy * dy <= metres * metres;
  }

  private Square square(Point p) {
    return new Square((long) Math.floor(p.x() / metres), (long) Math.floor(p.y() / metres));
  }
}
