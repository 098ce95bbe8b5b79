package nl.datapeil.catalog.ckan.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The extras of a package: DCAT's properties under the keys of ckanext-dcat; lists are JSON in a
/// text.
final class Extras {
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("access_rights", "accessRights"),
          Map.entry("dcat_type", "type"),
          Map.entry("frequency", "accrualPeriodicity"),
          Map.entry("identifier", "identifier"),
          Map.entry("issued", "issued"),
          Map.entry("modified", "modified"),
          Map.entry("provenance", "provenance"),
          Map.entry("spatial_resolution_in_meters", "spatialResolutionInMeters"),
          Map.entry("temporal_resolution", "temporalResolution"),
          Map.entry("version_notes", "versionNotes"));
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("alternate_identifier", "otherIdentifier"),
          Map.entry("applicable_legislation", "applicableLegislation"),
          Map.entry("conforms_to", "conformsTo"),
          Map.entry("documentation", "documentation"),
          Map.entry("has_version", "hasVersion"),
          Map.entry("hvd_category", "hvdCategory"),
          Map.entry("is_referenced_by", "isReferencedBy"),
          Map.entry("is_version_of", "isVersionOf"),
          Map.entry("language", "language"),
          Map.entry("related_resource", "relation"),
          Map.entry("sample", "sample"),
          Map.entry("source", "source"),
          Map.entry("theme", "theme"));

  private Extras() {}

  static Map<String, String> of(ObjectMapper json, Row row, @Nullable JsonNode contact) {
    var doc = row.doc();
    var all = new LinkedHashMap<String, String>();
    all.put("uri", row.iri());
    all.put("guid", row.iri());
    TEXTS.forEach((key, member) -> put(all, key, Doc.text(doc.get(member))));
    LISTS.forEach((key, member) -> put(all, key, list(json, Doc.texts(doc.get(member)))));
    if (contact != null) {
      put(all, "contact_uri", Doc.text(contact.get("uri")));
      put(all, "contact_name", Doc.text(contact.get("name")));
      put(all, "contact_email", PackageMaker.email(contact));
    }
    agent(all, "publisher", doc.get("publisher"));
    period(all, doc.path("temporal").path(0));
    put(all, "spatial_uri", Doc.text(doc.path("spatial").path(0).get("uri")));
    put(all, "spatial_text", Doc.text(doc.path("spatial").path(0).get("label")));
    put(all, "spatial_wkt", Doc.text(doc.path("spatial").path(0).get("bbox")));
    return all;
  }

  /// Null for an empty list.
  static @Nullable String list(ObjectMapper json, List<String> items) {
    try {
      return items.isEmpty() ? null : json.writeValueAsString(items);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void agent(Map<String, String> all, String key, @Nullable JsonNode agent) {
    if (agent != null) {
      put(all, key + "_uri", Doc.text(agent.get("uri")));
      put(all, key + "_name", Doc.text(agent.get("name")));
      put(all, key + "_email", PackageMaker.email(agent));
      put(all, key + "_url", Doc.text(agent.get("homepage")));
      put(all, key + "_type", Doc.text(agent.get("type")));
    }
  }

  private static void period(Map<String, String> all, JsonNode period) {
    put(all, "temporal_start", Doc.text(period.get("start")));
    put(all, "temporal_end", Doc.text(period.get("end")));
  }

  private static void put(Map<String, String> all, String key, @Nullable String value) {
    if (value != null) {
      all.put(key, value);
    }
  }
}
