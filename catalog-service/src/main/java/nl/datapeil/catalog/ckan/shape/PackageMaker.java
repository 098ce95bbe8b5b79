package nl.datapeil.catalog.ckan.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes a CKAN package of a dataset, with DCAT's properties in the extras where ckanext-dcat puts
/// them.
@Singleton
public class PackageMaker {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

  private final ObjectMapper json;

  PackageMaker(ObjectMapper json) {
    this.json = json;
  }

  /// As CKAN writes times: in UTC, without saying so.
  static String time(Instant instant) {
    return TIME.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  public ObjectNode of(Row row) {
    var doc = row.doc();
    var made = json.createObjectNode();
    var contact = first(doc.get("contactPoint"));
    made.put("id", row.id().toString());
    made.put("name", row.name());
    made.put("title", Doc.text(doc.get("title")));
    made.put("notes", Doc.text(doc.get("description")));
    made.put("url", Doc.text(doc.get("landingPage")));
    made.put("version", Doc.text(doc.get("datasetVersion")));
    made.put("author", row.organization().title());
    made.putNull("author_email");
    made.put("maintainer", contact == null ? null : Doc.text(contact.get("name")));
    made.put("maintainer_email", email(contact));
    license(made, row);
    made.put("isopen", Doc.isOpen(Doc.text(doc.get("license"))));
    made.put("private", false);
    made.put("state", "active");
    made.put("type", "dataset");
    made.putNull("creator_user_id");
    made.put("metadata_created", time(row.created()));
    made.put("metadata_modified", time(row.modified()));
    made.put("owner_org", row.organization().id().toString());
    made.set("organization", organization(row.organization(), row.created()));
    var resources = resources(row);
    made.put("num_resources", resources.size());
    made.set("resources", resources);
    var tags = tags(row);
    made.put("num_tags", tags.size());
    made.set("tags", tags);
    made.set("groups", groups(row));
    made.set("extras", extras(row, contact));
    made.putArray("relationships_as_subject");
    made.putArray("relationships_as_object");
    return made;
  }

  public ObjectNode organization(Row.Organization organization, Instant created) {
    var made = json.createObjectNode();
    made.put("id", organization.id().toString());
    made.put("name", organization.name());
    made.put("title", organization.title());
    made.put("type", "organization");
    made.put("description", "");
    made.put("image_url", "");
    made.put("created", time(created));
    made.put("is_organization", true);
    made.put("approval_status", "approved");
    made.put("state", "active");
    return made;
  }

  public ObjectNode tag(String word) {
    var made = json.createObjectNode();
    made.put("id", id("tag", word));
    made.put("name", word);
    made.put("display_name", word);
    made.put("state", "active");
    made.putNull("vocabulary_id");
    return made;
  }

  public ObjectNode group(String code) {
    var made = json.createObjectNode();
    made.put("id", id("group", code));
    made.put("name", code);
    made.put("title", code.toUpperCase(Locale.ROOT));
    made.put("display_name", code.toUpperCase(Locale.ROOT));
    made.put("description", "");
    made.put("image_display_url", "");
    return made;
  }

  private static void license(ObjectNode made, Row row) {
    var license = Doc.text(row.doc().get("license"));
    made.put("license_id", row.licenseId());
    made.put("license_title", license == null ? null : Doc.code(license));
    if (license != null) {
      made.put("license_url", license);
    }
  }

  private ArrayNode tags(Row row) {
    var tags = json.createArrayNode();
    row.tags().stream().sorted().map(this::tag).forEach(tags::add);
    return tags;
  }

  private ArrayNode groups(Row row) {
    var groups = json.createArrayNode();
    row.groups().stream().sorted().map(this::group).forEach(groups::add);
    return groups;
  }

  private ArrayNode resources(Row row) {
    var resources = json.createArrayNode();
    var all = row.doc().get("distribution");
    if (all != null) {
      for (var distribution : all) {
        resources.add(ResourceMaker.of(json, row, distribution, resources.size()));
      }
    }
    return resources;
  }

  private ArrayNode extras(Row row, @Nullable JsonNode contact) {
    var extras = json.createArrayNode();
    for (var extra : Extras.of(json, row, contact).entrySet()) {
      extras.addObject().put("key", extra.getKey()).put("value", extra.getValue());
    }
    return extras;
  }

  static @Nullable String email(@Nullable JsonNode contact) {
    var email = contact == null ? null : Doc.text(contact.get("email"));
    return email == null ? null : email.replaceFirst("^mailto:", "");
  }

  public static String id(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + " " + name).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static @Nullable JsonNode first(@Nullable JsonNode list) {
    return list == null ? null : list.isArray() ? list.get(0) : list;
  }
}
