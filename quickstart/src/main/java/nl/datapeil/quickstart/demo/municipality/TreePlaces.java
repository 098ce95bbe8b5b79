package nl.datapeil.quickstart.demo.municipality;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.quickstart.demo.municipality.Tree.TreePlace;
import nl.datapeil.quickstart.demo.terrain.Area;
import nl.datapeil.quickstart.demo.terrain.Draw;
import nl.datapeil.quickstart.demo.terrain.Point;
import nl.datapeil.quickstart.demo.terrain.Street;
import nl.datapeil.quickstart.demo.terrain.StreetPlan;

/// Where trees stand: rows in the verges of streets, and the rest in parks.
final class TreePlaces {
  private static final double PLANTED_SIDE = 0.75;
  private static final double GAP = 0.15;
  private static final List<String> VERGE = List.of("gras; berm", "beplanting", "verharding");

  private final Draw draw = Draw.of("tree places");

  List<TreePlace> of(int trees, List<Street> streets, List<Area> areas) {
    var places = new ArrayList<TreePlace>(trees);
    for (var street : streets) {
      for (var side : new int[] {-1, 1}) {
        if (draw.chance(PLANTED_SIDE)) {
          places.addAll(verge(street, side));
        }
      }
    }
    while (places.size() < trees) {
      places.addAll(park(draw.pick(areas)));
    }
    draw.shuffle(places);
    return places.subList(0, trees);
  }

  private List<TreePlace> verge(Street street, int side) {
    var places = new ArrayList<TreePlace>();
    var apart = draw.between(5, 11);
    var aside = street.kerb() + draw.between(0.7, 3.4);
    for (var along = draw.between(1, 6); along < street.length(); along += apart) {
      if (!draw.chance(GAP)) {
        var point = street.at(along + wobble(), side * (aside + wobble()));
        places.add(new TreePlace(point, street.name(), draw.pick(VERGE)));
      }
    }
    return places;
  }

  private List<TreePlace> park(Area area) {
    var outline = area.ring().points();
    var at = draw.pick(outline);
    var towards = draw.pick(outline);
    var part = draw.between(0.1, 0.5);
    var middle =
        new Point(at.x() + part * (towards.x() - at.x()), at.y() + part * (towards.y() - at.y()));
    var size = draw.between(40, 130);
    var places = new ArrayList<TreePlace>();
    for (var i = 0; i < size * size / 25; i++) {
      var point =
          new Point(middle.x() + draw.between(-size, size), middle.y() + draw.between(-size, size));
      if (area.ring().containsWellWithin(point, StreetPlan.CLEARANCE)) {
        places.add(new TreePlace(point, "", "park"));
      }
    }
    return places;
  }

  private double wobble() {
    return draw.between(-0.3, 0.3);
  }
}
