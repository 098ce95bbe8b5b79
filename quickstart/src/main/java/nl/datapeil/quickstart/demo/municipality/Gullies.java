package nl.datapeil.quickstart.demo.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.quickstart.demo.terrain.Draw;
import nl.datapeil.quickstart.demo.terrain.Point;
import nl.datapeil.quickstart.demo.terrain.Street;

/// Puts gullies along both kerbs of every street, and ended registrations among them.
final class Gullies {
  static final int ROWS = 30_000;

  private static final int MOVED = 380;
  private static final int REMOVED = 260;
  private static final double APART = 25;

  /// Metres of street that hold enough gullies, with a margin.
  static final double STREET_METRES = ROWS / 2.0 * APART * 1.15;

  private final Draw draw = Draw.of("gullies");

  List<Gully> along(List<Street> streets) {
    var current = current(streets);
    draw.shuffle(current);
    var removed = current.subList(current.size() - REMOVED, current.size());
    removed.replaceAll(gully -> gully.endedAt(gully.place(), day(2015, 2024)));
    var all = new ArrayList<>(current);
    for (var i = 0; i < MOVED; i++) {
      var gully = current.get(i);
      all.add(gully.endedAt(near(gully.place()), day(2012, 2024)));
    }
    draw.shuffle(all);
    return all;
  }

  private List<Gully> current(List<Street> streets) {
    var wanted = ROWS - MOVED;
    var everywhere = new ArrayList<Gully>();
    for (var street : streets) {
      for (var side : new int[] {-1, 1}) {
        for (var along = draw.between(2, 14);
            along < street.length();
            along += APART * draw.between(0.8, 1.2)) {
          var place = street.at(along, side * (street.kerb() - 0.2));
          everywhere.add(
              new Gully(everywhere.size() + 1, street.name(), place, day(1951, 2023), null));
        }
      }
    }
    if (everywhere.size() < wanted) {
      throw new IllegalStateException("Streets hold only " + everywhere.size() + " gullies");
    }
    draw.shuffle(everywhere);
    return new ArrayList<>(everywhere.subList(0, wanted));
  }

  private Point near(Point place) {
    return new Point(place.x() + draw.between(-4, 4), place.y() + draw.between(-4, 4));
  }

  private LocalDate day(int firstYear, int lastYear) {
    var year = firstYear + draw.below(lastYear - firstYear + 1);
    return LocalDate.ofYearDay(year, 1 + draw.below(365));
  }
}
