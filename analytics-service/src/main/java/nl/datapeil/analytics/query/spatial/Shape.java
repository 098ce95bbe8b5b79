package nl.datapeil.analytics.query.spatial;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;

/// A geometry that is asked many times what lies in it. What lies on its boundary is not in it, as
/// OGC says of "contains".
final class Shape {
  private final Geometry geometry;
  private final @Nullable IndexedPointInAreaLocator area;

  Shape(Geometry geometry) {
    this.geometry = geometry;
    if (geometry instanceof Polygonal && !geometry.isEmpty()) {
      area = new IndexedPointInAreaLocator(geometry);
      area.locate(new Coordinate(0, 0)); // makes its index now, not in the threads of the engine
    } else {
      area = null;
    }
  }

  boolean holds(double x, double y) {
    var point = new Coordinate(x, y);
    return area == null
        ? geometry.contains(geometry.getFactory().createPoint(point))
        : area.locate(point) == Location.INTERIOR;
  }

  boolean holds(Geometry other) {
    return geometry.contains(other);
  }
}
