package nl.datapeil.analytics.query.spatial;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// The areas one query works with, each parsed once and from then on known by a number. Threads of
/// the engine share it.
final class Shapes {
  private final Map<String, Long> numbers = new ConcurrentHashMap<>();
  private final Map<Long, Shape> shapes = new ConcurrentHashMap<>();

  /// The number of the shape with this text; nothing for a text that is no geometry.
  @Nullable Long number(String wkt) {
    var known = numbers.get(wkt);
    return known == null ? parse(wkt).map(shape -> add(wkt, shape)).orElse(null) : known;
  }

  private synchronized Long add(String wkt, Shape shape) {
    return numbers.computeIfAbsent(
        wkt,
        _ -> {
          var number = (long) shapes.size();
          shapes.put(number, shape);
          return number;
        });
  }

  @Nullable Shape shape(long number) {
    return shapes.get(number);
  }

  private static Optional<Shape> parse(String wkt) {
    return geometry(wkt).map(Shape::new);
  }

  static Optional<Geometry> geometry(String wkt) {
    try {
      return Optional.of(new WKTReader().read(wkt));
    } catch (ParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
