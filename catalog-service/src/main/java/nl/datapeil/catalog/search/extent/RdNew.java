package nl.datapeil.catalog.search.extent;

/// The Dutch grid (EPSG:28992) in degrees of WGS 84, within a metre or so: the series of
/// Schreutelkamp and Strang van Hees (2001).
final class RdNew {
  private static final double X0 = 155_000;
  private static final double Y0 = 463_000;
  private static final double LAT0 = 52.15517440;
  private static final double LON0 = 5.38720621;

  /// Power of x, power of y, seconds of arc.
  private static final double[][] LATITUDE = {
    {0, 1, 3235.65389}, {2, 0, -32.58297}, {0, 2, -0.24750}, {2, 1, -0.84978}, {0, 3, -0.06550},
    {2, 2, -0.01709}, {1, 0, -0.00738}, {4, 0, 0.00530}, {2, 3, -0.00039}, {4, 1, 0.00033},
    {1, 1, -0.00012}
  };

  private static final double[][] LONGITUDE = {
    {1, 0, 5260.52916}, {1, 1, 105.94684}, {1, 2, 2.45656}, {3, 0, -0.81885}, {1, 3, 0.05594},
    {3, 1, -0.05607}, {0, 1, 0.01199}, {3, 2, -0.00256}, {1, 4, 0.00128}, {0, 2, 0.00022},
    {2, 0, -0.00022}, {5, 0, 0.00026}
  };

  private RdNew() {}

  /// Longitude, latitude.
  static double[] toDegrees(double x, double y) {
    var dx = (x - X0) / 100_000;
    var dy = (y - Y0) / 100_000;
    return new double[] {LON0 + sum(LONGITUDE, dx, dy) / 3600, LAT0 + sum(LATITUDE, dx, dy) / 3600};
  }

  private static double sum(double[][] terms, double dx, double dy) {
    var sum = 0.0;
    for (var term : terms) {
      sum += term[2] * Math.pow(dx, term[0]) * Math.pow(dy, term[1]);
    }
    return sum;
  }
}
