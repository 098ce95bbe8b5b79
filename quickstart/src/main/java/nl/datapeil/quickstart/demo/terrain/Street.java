package nl.datapeil.quickstart.demo.terrain;

/// A straight street between two kerbs.
///
/// @param dx with `dy`: its direction, of length 1
/// @param length in metres
/// @param kerb metres from the middle of the street to a kerb
public record Street(
    String name, Area area, Point start, double dx, double dy, double length, double kerb) {
  /// The place `along` metres from the start and `aside` metres left (or, below 0, right) of the
  /// middle.
  public Point at(double along, double aside) {
    return start.plus(along * dx - aside * dy, along * dy + aside * dx);
  }
}
