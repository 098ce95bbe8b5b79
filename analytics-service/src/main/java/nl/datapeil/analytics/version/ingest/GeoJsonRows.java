package nl.datapeil.analytics.version.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// The features of a file, the geometry as the last cell.
final class GeoJsonRows implements RowReader {
  private final GeoJsonParser parser;
  private final List<String> headings;
  private final Violations violations;
  private long index = -1;

  GeoJsonRows(GeoJsonParser parser, List<String> headings, Violations violations) {
    this.parser = parser;
    this.headings = headings;
    this.violations = violations;
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      for (var f = parser.next(); f != null; f = parser.next()) {
        index++;
        if (f.isObject() && f.path("type").asText().equals("Feature")) {
          return new Row(index, cells(f));
        }
        violations.add(
            "feature",
            "features[%d]".formatted(index),
            new Text("is not a Feature", "is geen Feature"));
      }
      return null;
    } catch (JacksonException e) {
      var at = e.getLocation();
      violations.add(
          "json",
          "features[%d]".formatted(index + 1),
          Text.of(
              "is not valid JSON, at line %d, column %d; the rest was not read",
              "is geen geldige JSON, op regel %d, kolom %d; de rest is niet gelezen",
              at == null ? 0 : at.getLineNr(),
              at == null ? 0 : at.getColumnNr()));
      return null;
    }
  }

  private List<@Nullable Object> cells(JsonNode feature) {
    List<@Nullable Object> cells = new ArrayList<>(headings.size() + 1);
    var properties = feature.path("properties");
    for (var heading : headings) {
      var value = properties.get(heading);
      cells.add(
          GeoJsonSource.cell(value == null && heading.equals("id") ? feature.get("id") : value));
    }
    var geometry = feature.get("geometry");
    cells.add(geometry == null || geometry.isNull() ? null : geometry);
    return cells;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
