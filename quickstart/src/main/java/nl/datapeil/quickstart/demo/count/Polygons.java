package nl.datapeil.quickstart.demo.count;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.quickstart.demo.terrain.Point;
import nl.datapeil.quickstart.demo.terrain.RdNew;
import nl.datapeil.quickstart.demo.terrain.RdNew.LonLat;
import nl.datapeil.quickstart.demo.terrain.Ring;

/// The areas of a GeoJSON file, by their code, in RD New.
final class Polygons {
  private final Map<String, Ring> byCode = new LinkedHashMap<>();

  Polygons(Path file) {
    try {
      var rd = new RdNew();
      for (var feature : new ObjectMapper().readTree(file.toFile()).path("features")) {
        var outline = feature.path("geometry").path("coordinates").path(0);
        byCode.put(feature.path("properties").path("code").asText(), ring(outline, rd));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> around(Point point) {
    return byCode.entrySet().stream()
        .filter(area -> area.getValue().contains(point))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Ring ring(JsonNode outline, RdNew rd) {
    var points = new ArrayList<Point>();
    for (var position : outline) {
      points.add(rd.toRd(new LonLat(position.path(0).asDouble(), position.path(1).asDouble())));
    }
    return new Ring(points.subList(0, points.size() - 1));
  }
}
