package nl.datapeil.catalog.search.extent;

import java.util.List;

/// Bounds in degrees of WGS 84.
public record Box(double west, double south, double east, double north) {
  private static final double FARTHEST_METRES = 1e6;

  /// Puts every number within the world.
  public static Box of(double west, double south, double east, double north) {
    return new Box(
        Math.clamp(Math.min(west, east), -180, 180),
        Math.clamp(Math.min(south, north), -90, 90),
        Math.clamp(Math.max(west, east), -180, 180),
        Math.clamp(Math.max(south, north), -90, 90));
  }

  /// The same in metres of the Dutch grid (EPSG:28992), turned into degrees by its corners.
  public static Box ofRd(double west, double south, double east, double north) {
    var corners =
        List.of(inRd(west, south), inRd(west, north), inRd(east, south), inRd(east, north));
    var lon = corners.stream().mapToDouble(corner -> corner[0]).summaryStatistics();
    var lat = corners.stream().mapToDouble(corner -> corner[1]).summaryStatistics();
    return of(lon.getMin(), lat.getMin(), lon.getMax(), lat.getMax());
  }

  /// Beyond a thousand kilometres the formula means nothing, and overflows in the end.
  private static double[] inRd(double x, double y) {
    return RdNew.toDegrees(
        Math.clamp(x, -FARTHEST_METRES, FARTHEST_METRES),
        Math.clamp(y, -FARTHEST_METRES, FARTHEST_METRES));
  }
}
