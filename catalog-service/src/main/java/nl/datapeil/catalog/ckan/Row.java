package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A published dataset in CKAN's terms; `doc` is its typed description.
record Row(
    UUID id,
    String name,
    String iri,
    JsonNode doc,
    Instant created,
    Instant modified,
    Organization organization,
    @Nullable String licenseId,
    List<String> tags,
    List<String> groups) {
  /// The publisher.
  record Organization(UUID id, String name, String title) {}

  Row {
    tags = List.copyOf(tags);
    groups = List.copyOf(groups);
  }
}
