package nl.datapeil.catalog.search.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bounds of a geometry in WKT, with or without the IRI of its coordinate system in front.
/// Reads numbers only, so that a geometry which is not quite right still has bounds.
public final class Wkt {
  private static final Pattern POINT =
      Pattern.compile(
          "(-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)[\\s]+(-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)[^,()]*");

  /// More points than these hardly change the bounds of what people draw.
  private static final int MOST_POINTS = 20_000;

  private Wkt() {}

  public static Optional<Box> boundsOf(String text) {
    var system = text.startsWith("<") ? text.substring(0, text.indexOf('>') + 1) : "";
    var matcher = POINT.matcher(text.substring(system.length()));
    var points = new ArrayList<double[]>();
    while (points.size() < MOST_POINTS && matcher.find()) {
      points.add(
          new double[] {
            Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))
          });
    }
    return points.isEmpty() ? Optional.empty() : Optional.of(bounds(system, points));
  }

  private static Box bounds(String system, List<double[]> points) {
    var first = points.stream().mapToDouble(point -> point[0]).summaryStatistics();
    var second = points.stream().mapToDouble(point -> point[1]).summaryStatistics();
    if (system.contains("28992") || (first.getMax() > 180 && second.getMax() > 180)) {
      return Box.ofRd(first.getMin(), second.getMin(), first.getMax(), second.getMax());
    }
    return latitudeFirst(system, first.getAverage(), second.getAverage())
        ? Box.of(second.getMin(), first.getMin(), second.getMax(), first.getMax())
        : Box.of(first.getMin(), second.getMin(), first.getMax(), second.getMax());
  }

  /// EPSG:4326 and 4258 say latitude first; many who name them do otherwise, which shows in Europe.
  private static boolean latitudeFirst(String system, double first, double second) {
    return (system.contains("4326") || system.contains("4258")) && first > second;
  }
}
