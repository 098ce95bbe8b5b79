package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// GeoJSON geometries (RFC 7946) as WKT. Both say longitude first.
final class GeoJson {
  /// How many arrays stand around a position.
  private static final Map<String, Integer> DEPTHS =
      Map.of(
          "Point", 0,
          "LineString", 1,
          "MultiPoint", 1,
          "Polygon", 2,
          "MultiLineString", 2,
          "MultiPolygon", 3);

  private GeoJson() {}

  /// Null when it is none.
  static @Nullable String wkt(JsonNode geometry) {
    var type = geometry.path("type").asText();
    if (type.equals("GeometryCollection")) {
      return collection(geometry.path("geometries"));
    }
    var depth = DEPTHS.get(type);
    var coordinates = depth == null ? null : within(geometry.path("coordinates"), depth);
    if (coordinates == null) {
      return null;
    }
    var name = type.toUpperCase(Locale.ROOT);
    return depth != null && depth == 0 ? name + " (" + coordinates + ")" : name + " " + coordinates;
  }

  /// Collections in collections are discouraged, and not taken.
  private static @Nullable String collection(JsonNode geometries) {
    var parts = new ArrayList<String>();
    for (var geometry : geometries) {
      var part = geometry.path("type").asText().equals("GeometryCollection") ? null : wkt(geometry);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts.isEmpty() ? null : "GEOMETRYCOLLECTION " + list(parts);
  }

  private static @Nullable String within(JsonNode coordinates, int depth) {
    if (depth == 0) {
      return position(coordinates);
    }
    var parts = new ArrayList<String>();
    for (var item : coordinates) {
      var part = within(item, depth - 1);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts.isEmpty() ? null : list(parts);
  }

  private static @Nullable String position(JsonNode numbers) {
    if (!numbers.isArray() || numbers.size() < 2 || numbers.size() > 3) {
      return null;
    }
    var parts = new ArrayList<String>();
    for (var number : numbers) {
      if (!number.isNumber() || !Double.isFinite(number.doubleValue())) {
        return null;
      }
      parts.add(number.decimalValue().toPlainString());
    }
    return String.join(" ", parts.subList(0, 2));
  }

  private static String list(List<String> parts) {
    return "(" + String.join(", ", parts) + ")";
  }
}
