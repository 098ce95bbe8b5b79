package nl.datapeil.quickstart.demo.municipality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.datapeil.quickstart.demo.terrain.Area;
import nl.datapeil.quickstart.demo.terrain.Point;
import nl.datapeil.quickstart.demo.terrain.RdNew;

/// Areas as GeoJSON (RFC 7946): polygons in WGS84, seven decimals, about a centimetre.
final class AreaFile {
  private static final int DECIMALS = 7;

  private final RdNew rd = new RdNew();

  void write(Path file, List<Area> areas) throws IOException {
    try (var out = Files.newOutputStream(file);
        var json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      for (var area : areas) {
        feature(json, area);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void feature(JsonGenerator json, Area area) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    json.writeStringField("code", area.code());
    json.writeStringField("naam", area.name());
    json.writeStringField("deel_van", area.within());
    json.writeEndObject();
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Polygon");
    json.writeArrayFieldStart("coordinates");
    json.writeStartArray();
    var points = area.ring().points();
    for (var point : points) {
      position(json, point);
    }
    position(json, points.getFirst());
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void position(JsonGenerator json, Point point) throws IOException {
    var place = rd.toLonLat(point);
    json.writeStartArray();
    json.writeNumber(rounded(place.lon()));
    json.writeNumber(rounded(place.lat()));
    json.writeEndArray();
  }

  private static BigDecimal rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
