package nl.datapeil.analytics.version.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Reads geometries in WKT or GeoJSON and brings them to RD New. One per thread.
final class Geometries {
  private static final Pattern SRID = Pattern.compile("(?i)^SRID=(\\d+);\\s*");
  // generous: the Netherlands with its part of the North Sea
  private static final double WEST = -100_000;
  private static final double EAST = 400_000;
  private static final double SOUTH = 200_000;
  private static final double NORTH = 900_000;

  private final RdProjection projection = new RdProjection();
  private final WKTReader wkt = new WKTReader();

  /// The geometry in metres of RD New, null when there is none in `cell`. Throws
  /// [IllegalArgumentException] when it cannot be read or lies elsewhere.
  @Nullable Geometry read(Object cell, @Nullable Crs declared) {
    var crs = declared;
    Geometry geometry;
    if (cell instanceof JsonNode json) {
      geometry = GeoJsonGeometry.of(json);
    } else {
      var text = cell.toString().strip();
      var srid = SRID.matcher(text);
      if (srid.find()) {
        crs = Crs.named(srid.group(1));
        if (crs == null) {
          throw new IllegalArgumentException("unknown SRID");
        }
        text = text.substring(srid.end());
      }
      geometry = parse(text);
    }
    return geometry.isEmpty() ? null : toRd(geometry, crs);
  }

  /// A point of the geometry itself: of an area one inside it.
  static Coordinate inside(Geometry geometry) {
    if (geometry instanceof Point point) {
      return point.getCoordinate();
    }
    try {
      return geometry.getInteriorPoint().getCoordinate();
    } catch (TopologyException e) {
      return geometry.getCentroid().getCoordinate(); // an area that crosses itself
    }
  }

  private Geometry parse(String text) {
    try {
      return wkt.read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException("not WKT", e);
    }
  }

  private Geometry toRd(Geometry geometry, @Nullable Crs declared) {
    var first = geometry.getCoordinate();
    if ((declared == null ? Crs.holding(first.x, first.y) : declared) == Crs.WGS84) {
      geometry.apply(projection);
    }
    var box = geometry.getEnvelopeInternal();
    // written so that NaN is refused too
    if (!(box.getMinX() >= WEST && box.getMaxX() <= EAST)
        || !(box.getMinY() >= SOUTH && box.getMaxY() <= NORTH)) {
      throw new IllegalArgumentException("outside the Netherlands");
    }
    return geometry;
  }
}
