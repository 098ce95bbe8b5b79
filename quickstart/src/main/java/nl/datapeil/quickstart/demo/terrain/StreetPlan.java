package nl.datapeil.quickstart.demo.terrain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lays streets in blocks around the middle of a neighbourhood, well within its border.
public final class StreetPlan {
  /// No street, gully or tree comes nearer to a border than this, in metres.
  public static final double CLEARANCE = 20;

  private static final double REACH = 1_000;
  private static final double BLOCK_DEPTH = 72;

  private final Draw draw = Draw.of("streets");
  private final StreetNames names = new StreetNames(Draw.of("street names"));

  /// Streets from the middle outwards, until they are `metres` long together.
  public List<Street> in(Area area, double metres) {
    var middle = area.ring().centre();
    var candidates = candidates(area, middle);
    candidates.sort(
        Comparator.comparingDouble(street -> street.at(street.length() / 2, 0).distanceTo(middle)));
    var chosen = new ArrayList<Street>();
    var total = 0.0;
    for (var street : candidates) {
      if (total >= metres) {
        break;
      }
      chosen.add(street);
      total += street.length();
    }
    return chosen;
  }

  private List<Street> candidates(Area area, Point middle) {
    var angle = draw.between(0, Math.PI);
    var dx = StrictMath.cos(angle);
    var dy = StrictMath.sin(angle);
    var fitting = new ArrayList<Street>();
    for (var aside = -REACH; aside < REACH; aside += BLOCK_DEPTH + draw.between(-14, 14)) {
      var from = middle.plus(-aside * dy, aside * dx);
      for (var along = -REACH; along < REACH; ) {
        var length = draw.between(110, 320);
        var kerb = draw.between(2.4, 4.2);
        var start = from.plus(along * dx, along * dy);
        var street = new Street(names.next(), area, start, dx, dy, length, kerb);
        if (fits(street)) {
          fitting.add(street);
        }
        along += length + 14;
      }
    }
    return fitting;
  }

  private static boolean fits(Street street) {
    var outer = street.kerb() + 8;
    for (var along = 0.0; along <= street.length() + 20; along += 20) {
      var at = Math.min(along, street.length());
      if (!street.area().ring().containsWellWithin(street.at(at, 0), CLEARANCE + outer)) {
        return false;
      }
    }
    return true;
  }
}
