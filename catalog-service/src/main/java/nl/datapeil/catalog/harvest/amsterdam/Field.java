package nl.datapeil.catalog.harvest.amsterdam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import nl.datapeil.catalog.harvest.reading.Structure;
import nl.datapeil.catalog.term.ColumnType;
import org.jspecify.annotations.Nullable;

/// A field of a table, as a column of the dataset.
final class Field {
  private static final int LONGEST_NAME = 63;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 2000;

  private final String table;
  private final String id;
  private final JsonNode json;
  private final Authorisation around;
  private final Authorisation auth;

  Field(String table, String id, JsonNode json, Authorisation around) {
    this.table = table;
    this.id = id;
    this.json = json;
    this.around = around;
    auth = Authorisation.of(json, around);
  }

  /// `bouwblokken_registratiedatum`: the table and the field, as SQL writes names.
  String name() {
    var name = sql(table) + "_" + sql(id);
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, LONGEST_NAME - 9) + "_" + Integer.toHexString(name.hashCode());
  }

  Structure.Column column() {
    return new Structure.Column(
        name(),
        within(json.path("title").asText(), LONGEST_TITLE),
        within(json.path("description").asText(), LONGEST_DESCRIPTION),
        type(),
        auth.sensitivity());
  }

  /// Why this field is not public, where that is not said of its table already.
  Optional<String> restriction() {
    return auth.isRestricted() && !around.isRestricted()
        ? Optional.of("Veld " + table + "." + id + ": " + auth.why())
        : Optional.empty();
  }

  private ColumnType type() {
    if (json.path("$ref").asText().contains("geojson.org")) {
      return ColumnType.GEOMETRY;
    }
    return switch (json.path("type").asText() + "/" + json.path("format").asText()) {
      case "integer/" -> ColumnType.INTEGER;
      case "number/" -> ColumnType.DECIMAL;
      case "boolean/" -> ColumnType.BOOLEAN;
      case "string/date" -> ColumnType.DATE;
      case "string/date-time" -> ColumnType.DATETIME;
      default -> ColumnType.STRING;
    };
  }

  private static String sql(String text) {
    var name =
        text.replaceAll("([a-z])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_]+", "_")
            .replaceFirst("^(?=[^a-z])", "x");
    return name.isEmpty() ? "x" : name;
  }

  private static @Nullable String within(String text, int longest) {
    var stripped = text.strip();
    if (stripped.isEmpty()) {
      return null;
    }
    return stripped.length() <= longest ? stripped : stripped.substring(0, longest - 1) + "…";
  }
}
