package nl.datapeil.quickstart.demo.terrain;

import java.util.List;

/// The outline of an area: anticlockwise, the first point not repeated.
public record Ring(List<Point> points) {
  public Ring {
    points = List.copyOf(points);
  }

  public boolean contains(Point p) {
    var inside = false;
    for (int i = 0, j = points.size() - 1; i < points.size(); j = i++) {
      var a = points.get(i);
      var b = points.get(j);
      if ((a.y() > p.y()) != (b.y() > p.y())
          && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }

  /// Whether `p` lies inside and at least `metres` from the outline.
  public boolean containsWellWithin(Point p, double metres) {
    return contains(p) && distanceToOutline(p) >= metres;
  }

  Point centre() {
    var x = points.stream().mapToDouble(Point::x).average().orElseThrow();
    var y = points.stream().mapToDouble(Point::y).average().orElseThrow();
    return new Point(x, y);
  }

  private double distanceToOutline(Point p) {
    var nearest = Double.MAX_VALUE;
    for (int i = 0, j = points.size() - 1; i < points.size(); j = i++) {
      nearest = Math.min(nearest, distanceToLine(p, points.get(j), points.get(i)));
    }
    return nearest;
  }

  private static double distanceToLine(Point p, Point a, Point b) {
    var dx = b.x() - a.x();
    var dy = b.y() - a.y();
    var along = ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / (dx * dx + dy * dy);
    var t = Math.clamp(along, 0.0, 1.0);
    return p.distanceTo(a.plus(t * dx, t * dy));
  }
}
