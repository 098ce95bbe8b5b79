package nl.datapeil.analytics.version.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Builds a geometry from its GeoJSON form (RFC 7946). Heights are left out.
final class GeoJsonGeometry {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private GeoJsonGeometry() {}

  /// Throws [IllegalArgumentException] on anything that is not a geometry.
  static Geometry of(JsonNode json) {
    var at = json.path("coordinates");
    return switch (json.path("type").asText()) {
      case "Point" -> point(at);
      case "MultiPoint" ->
          FACTORY.createMultiPoint(
              parts(at).stream().map(GeoJsonGeometry::point).toArray(Point[]::new));
      case "LineString" -> line(at);
      case "MultiLineString" ->
          FACTORY.createMultiLineString(
              parts(at).stream().map(GeoJsonGeometry::line).toArray(LineString[]::new));
      case "Polygon" -> polygon(at);
      case "MultiPolygon" ->
          FACTORY.createMultiPolygon(
              parts(at).stream().map(GeoJsonGeometry::polygon).toArray(Polygon[]::new));
      case "GeometryCollection" ->
          FACTORY.createGeometryCollection(
              parts(json.path("geometries")).stream()
                  .map(GeoJsonGeometry::of)
                  .toArray(Geometry[]::new));
      default -> throw new IllegalArgumentException("unknown type of geometry");
    };
  }

  private static Point point(JsonNode at) {
    return FACTORY.createPoint(coordinate(at));
  }

  private static LineString line(JsonNode at) {
    return FACTORY.createLineString(coordinates(at));
  }

  private static Polygon polygon(JsonNode at) {
    var rings = parts(at).stream().map(GeoJsonGeometry::ring).toArray(LinearRing[]::new);
    if (rings.length == 0) {
      return FACTORY.createPolygon();
    }
    var holes = new LinearRing[rings.length - 1];
    System.arraycopy(rings, 1, holes, 0, holes.length);
    return FACTORY.createPolygon(rings[0], holes);
  }

  private static LinearRing ring(JsonNode at) {
    return FACTORY.createLinearRing(coordinates(at));
  }

  private static Coordinate[] coordinates(JsonNode at) {
    return parts(at).stream().map(GeoJsonGeometry::coordinate).toArray(Coordinate[]::new);
  }

  private static Coordinate coordinate(JsonNode at) {
    if (at.size() < 2 || !at.get(0).isNumber() || !at.get(1).isNumber()) {
      throw new IllegalArgumentException("a position is not two numbers");
    }
    return new Coordinate(at.get(0).doubleValue(), at.get(1).doubleValue());
  }

  private static List<JsonNode> parts(JsonNode at) {
    if (!at.isArray()) {
      throw new IllegalArgumentException("coordinates are missing");
    }
    var parts = new ArrayList<JsonNode>();
    at.forEach(parts::add);
    return parts;
  }
}
