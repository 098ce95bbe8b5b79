package nl.datapeil.analytics.version.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A GeoJSON file: its properties, the `id` of its features and their geometry are the cells.
final class GeoJsonSource implements Source {

  private static final Text NO_COLLECTION =
      new Text(
          "is missing: the file is not a GeoJSON FeatureCollection",
          "ontbreekt: het bestand is geen GeoJSON-FeatureCollection");

  private final Path file;
  private final Encoding encoding;
  private final List<String> headings;
  private final @Nullable Crs crs;
  private final boolean geometrySeen;

  private GeoJsonSource(
      Path file,
      Encoding encoding,
      List<String> headings,
      @Nullable Crs crs,
      boolean geometrySeen) {
    this.file = file;
    this.encoding = encoding;
    this.headings = List.copyOf(headings);
    this.crs = crs;
    this.geometrySeen = geometrySeen;
  }

  /// Reads the whole file once: any feature may have a property that the others lack. Without
  /// features there is nothing to compare with the catalogue, so no column is missing.
  static Source of(Path file, Encoding encoding, Headings known, Violations violations)
      throws IOException {
    var names = new LinkedHashSet<String>();
    var geometrySeen = false;
    var features = 0;
    try (var parser = new GeoJsonParser(encoding.open(file))) {
      for (var f = readable(parser); f != null; f = readable(parser)) {
        features++;
        f.path("properties").fieldNames().forEachRemaining(names::add);
        geometrySeen |= f.hasNonNull("geometry");
        if (f.hasNonNull("id") && known.column("id") != null) {
          names.add("id");
        }
      }
      if (!parser.featuresSeen()) {
        violations.add("json", "features", NO_COLLECTION);
      }
      if (features == 0) {
        known.columns().forEach(column -> names.add(column.name()));
      }
      var crs = crs(parser.crs(), violations);
      return new GeoJsonSource(file, encoding, List.copyOf(names), crs, geometrySeen);
    }
  }

  /// The next feature; null as well where the JSON breaks off, which reading the rows reports.
  private static @Nullable JsonNode readable(GeoJsonParser parser) throws IOException {
    try {
      return parser.next();
    } catch (JacksonException e) {
      return null;
    }
  }

  private static @Nullable Crs crs(@Nullable String name, Violations violations) {
    var crs = name == null ? null : Crs.named(name);
    if (name != null && crs == null) {
      violations.add(
          "crs",
          "crs",
          new Text(
              "is not supported; use WGS84 (EPSG:4326) or RD New (EPSG:28992)",
              "wordt niet ondersteund; gebruik WGS84 (EPSG:4326) of RD New (EPSG:28992)"));
    }
    return crs;
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public RowReader rows(Violations violations) throws IOException {
    return new GeoJsonRows(new GeoJsonParser(encoding.open(file)), headings, violations);
  }

  @Override
  public String place(long position, String column) {
    return "features[%d].%s".formatted(position, column);
  }

  @Override
  public @Nullable String delimiter() {
    return null;
  }

  @Override
  public int geometryCell() {
    return headings.size();
  }

  @Override
  public boolean geometrySeen() {
    return geometrySeen;
  }

  @Override
  public @Nullable Crs crs() {
    return crs;
  }

  /// The value of a property as a cell.
  static @Nullable Object cell(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isNumber()) {
      return value.numberValue();
    }
    return value.isBoolean()
        ? Boolean.valueOf(value.booleanValue())
        : value.isTextual() ? value.textValue() : value.toString();
  }
}
