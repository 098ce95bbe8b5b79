package nl.datapeil.catalog.ckan.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.search.ckan.CkanNames;
import nl.datapeil.catalog.search.ckan.CkanTerms;
import org.jspecify.annotations.Nullable;

/// A published dataset: its typed description and what CKAN calls things in it.
public record Row(UUID id, JsonNode doc, CkanTerms terms) {
  /// The publisher.
  public record Organization(UUID id, String name, String title) {}

  String name() {
    return terms.name();
  }

  String iri() {
    return terms.iri();
  }

  Instant created() {
    return terms.created();
  }

  Instant modified() {
    return terms.modified();
  }

  Organization organization() {
    var name = terms.organization();
    return new Organization(CkanNames.id(name), name, terms.organizationTitle());
  }

  @Nullable String licenseId() {
    return terms.licenseId();
  }

  List<String> tags() {
    return terms.tags();
  }

  List<String> groups() {
    return terms.groups();
  }
}
