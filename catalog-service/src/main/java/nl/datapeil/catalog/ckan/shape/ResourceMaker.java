package nl.datapeil.catalog.ckan.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.datapeil.catalog.search.ckan.CkanNames;
import org.jspecify.annotations.Nullable;

/// Makes a CKAN resource of a distribution.
final class ResourceMaker {
  /// Member of a distribution by the name that ckanext-dcat gives it.
  private static final Map<String, String> DCAT =
      Map.ofEntries(
          Map.entry("uri", "uri"),
          Map.entry("license", "license"),
          Map.entry("rights", "rights"),
          Map.entry("status", "status"),
          Map.entry("availability", "availability"),
          Map.entry("compress_format", "compressFormat"),
          Map.entry("package_format", "packageFormat"),
          Map.entry("issued", "issued"),
          Map.entry("modified", "modified"),
          Map.entry("temporal_resolution", "temporalResolution"),
          Map.entry("spatial_resolution_in_meters", "spatialResolutionInMeters"));

  private static final Map<String, String> LISTS =
      Map.of(
          "language", "language",
          "documentation", "documentation",
          "conforms_to", "conformsTo",
          "applicable_legislation", "applicableLegislation");

  private ResourceMaker() {}

  static ObjectNode of(ObjectMapper json, Row row, JsonNode from, int position) {
    var made = json.createObjectNode();
    var access = Doc.text(from.get("accessURL"));
    var download = Doc.text(from.get("downloadURL"));
    var uri = Doc.text(from.get("uri"));
    made.put("id", CkanNames.resourceId(row.id(), uri, position));
    made.put("package_id", row.id().toString());
    made.put("position", position);
    made.put("name", Doc.text(from.get("title")));
    made.put("description", Doc.text(from.get("description")));
    made.put("url", download == null ? access == null ? "" : access : download);
    made.put("access_url", access);
    made.put("download_url", download);
    made.put("format", format(from));
    made.put("mimetype", mimetype(from));
    made.putNull("mimetype_inner");
    size(made, from);
    checksum(made, from.get("checksum"));
    made.put("state", "active");
    made.putNull("resource_type");
    made.putNull("url_type");
    made.putNull("cache_url");
    made.putNull("cache_last_updated");
    made.put("created", PackageMaker.time(row.created()));
    made.put("metadata_modified", PackageMaker.time(row.modified()));
    made.put("last_modified", Doc.text(from.get("modified")));
    DCAT.forEach((name, member) -> put(made, name, Doc.text(from.get(member))));
    LISTS.forEach(
        (name, member) -> put(made, name, Extras.list(json, Doc.texts(from.get(member)))));
    return made;
  }

  private static void put(ObjectNode made, String name, @Nullable String value) {
    if (value != null) {
      made.put(name, value);
    }
  }

  private static void size(ObjectNode made, JsonNode from) {
    var size = from.get("byteSize");
    if (size == null || !size.isNumber()) {
      made.putNull("size");
    } else {
      made.put("size", size.asLong());
    }
  }

  private static void checksum(ObjectNode made, @Nullable JsonNode checksum) {
    var value = checksum == null ? null : Doc.text(checksum.get("value"));
    made.put("hash", value == null ? "" : value);
    put(made, "hash_algorithm", checksum == null ? null : Doc.text(checksum.get("algorithm")));
  }

  private static String format(JsonNode from) {
    var code = Doc.code(Doc.text(from.get("format")));
    var media = mimetype(from);
    var known = code != null ? code : media == null ? "" : media.replaceFirst(".*/", "");
    return known.toUpperCase(Locale.ROOT);
  }

  /// `https://www.iana.org/assignments/media-types/text/csv` is `text/csv`.
  private static @Nullable String mimetype(JsonNode from) {
    var media = Doc.text(from.get("mediaType"));
    if (media == null) {
      return null;
    }
    var parts = List.of(media.split("/", -1));
    return parts.size() < 2
        ? media
        : String.join("/", parts.subList(parts.size() - 2, parts.size()));
  }
}
