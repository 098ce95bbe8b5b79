package nl.datapeil.catalog.harvest.ckan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.harvest.reading.Codes;
import nl.datapeil.catalog.harvest.reading.RecordGraph;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A CKAN package as a dataset of DCAT, along the lines of ckanext-dcat: what a member of its own
/// does not say, an extra may.
final class CkanPackage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String site;
  private final String language;

  CkanPackage(String site, String language) {
    this.site = site;
    this.language = language;
  }

  String iriOf(String id) {
    return site + "/dataset/" + RecordGraph.segment(id);
  }

  List<Triple> triples(JsonNode pack) {
    var id = pack.path("id").asText();
    var record = new RecordGraph(language, site + id);
    var own = first(pack, "uri").map(RecordGraph::absolute);
    var dataset = record.named(own.orElse(iriOf(id)), Vocab.DCAT_DATASET_CLASS);
    texts(pack, record, dataset);
    classification(pack, record, dataset);
    people(pack, record, dataset);
    extent(pack, record, dataset);
    for (var resource : pack.path("resources")) {
      new CkanResource(iriOf(id), record).add(dataset, pack, resource);
    }
    return record.triples();
  }

  private static void texts(JsonNode pack, RecordGraph record, Node dataset) {
    var title = first(pack, "title", "name");
    record.text(dataset, Vocab.DCT_TITLE, title.orElse(null));
    record.text(dataset, Vocab.DCT_DESCRIPTION, first(pack, "notes").orElse(null));
    record.plain(
        dataset,
        Vocab.DCT_IDENTIFIER,
        first(pack, "identifier", "guid").orElse(pack.path("id").asText()));
    record.plain(dataset, Vocab.DCAT_VERSION, first(pack, "version", "dcat_version").orElse(null));
    record.text(
        dataset,
        Vocab.ADMS_VERSION_NOTES,
        first(pack, "version_notes", "versionNotes").orElse(null));
    record.date(dataset, Vocab.DCT_ISSUED, first(pack, "issued", "metadata_created").orElse(null));
    record.date(
        dataset, Vocab.DCT_MODIFIED, first(pack, "modified", "metadata_modified").orElse(null));
    record.iri(dataset, Vocab.DCAT_LANDING_PAGE, first(pack, "url", "landing_page").orElse(null));
    pack.path("tags")
        .forEach(tag ->
            record.text(
                dataset,
                Vocab.DCAT_KEYWORD,
                tag.isTextual()
                    ? tag.asText()
                    : tag.path("display_name").asText(tag.path("name").asText())));
    many(pack, "documentation").forEach(page -> record.iri(dataset, Vocab.FOAF_PAGE, page));
    many(pack, "conforms_to").forEach(norm -> record.iri(dataset, Vocab.DCT_CONFORMS_TO, norm));
  }

  private static void classification(JsonNode pack, RecordGraph record, Node dataset) {
    for (var theme : many(pack, "theme")) {
      if (!record.iri(dataset, Vocab.DCAT_THEME, theme)) {
        record.iri(dataset, Vocab.DCAT_THEME, Codes.theme(theme).orElse(null));
      }
    }
    for (var word : many(pack, "language")) {
      if (!record.iri(dataset, Vocab.DCT_LANGUAGE, word)) {
        record.iri(dataset, Vocab.DCT_LANGUAGE, Codes.language(word).orElse(null));
      }
    }
    var frequency = first(pack, "frequency", "accrual_periodicity");
    if (!record.iri(dataset, Vocab.DCT_ACCRUAL_PERIODICITY, frequency.orElse(null))) {
      record.iri(
          dataset, Vocab.DCT_ACCRUAL_PERIODICITY, frequency.flatMap(Codes::frequency).orElse(null));
    }
    record.iri(
        dataset,
        Vocab.DCT_ACCESS_RIGHTS,
        first(pack, "access_rights", "accessRights").orElse(null));
    many(pack, "applicable_legislation")
        .forEach(law -> record.iri(dataset, Vocab.DCATAP_APPLICABLE_LEGISLATION, law));
    many(pack, "hvd_category")
        .forEach(category -> record.iri(dataset, Vocab.DCATAP_HVD_CATEGORY, category));
  }

  private void people(JsonNode pack, RecordGraph record, Node dataset) {
    var organization = pack.path("organization");
    var publisher = first(pack, "publisher_uri", "publisher").map(RecordGraph::absolute);
    var name =
        first(pack, "publisher_name")
            .or(() -> text(organization.path("title")))
            .or(() -> text(organization.path("name")));
    if (publisher.isPresent()) {
      record.iri(dataset, Vocab.DCT_PUBLISHER, publisher.get());
    } else if (name.isPresent()) {
      var agent =
          text(organization.path("id"))
              .map(id ->
                  record.named(
                      site + "/organization/" + RecordGraph.segment(id), Vocab.FOAF_ORGANIZATION))
              .orElseGet(() -> record.blank(Vocab.FOAF_ORGANIZATION));
      record.text(agent, Vocab.FOAF_NAME, name.get());
      record.add(dataset, Vocab.DCT_PUBLISHER, agent);
    }
    first(pack, "creator_uri", "creator", "authority")
        .ifPresent(creator -> record.iri(dataset, Vocab.DCT_CREATOR, creator));
    record.contact(
        dataset,
        first(pack, "contact_name", "contact_point_name", "maintainer", "author").orElse(null),
        first(pack, "contact_email", "contact_point_email", "maintainer_email", "author_email")
            .orElse(null),
        first(pack, "contact_uri", "contact_point_website").orElse(null));
  }

  private static void extent(JsonNode pack, RecordGraph record, Node dataset) {
    record.period(
        dataset,
        first(pack, "temporal_start", "temporalStart").orElse(null),
        first(pack, "temporal_end", "temporalEnd").orElse(null));
    record.iri(dataset, Vocab.DCT_SPATIAL, first(pack, "spatial_uri").orElse(null));
    var spatial = first(pack, "spatial").orElse("");
    if (spatial.startsWith("{")) {
      var place = record.blank(Vocab.DCT_LOCATION);
      record.add(dataset, Vocab.DCT_SPATIAL, place);
      record.typed(place, Vocab.LOCN_GEOMETRY, spatial, Vocab.GEO_GEOJSON_LITERAL);
      record.text(place, Vocab.SKOS_PREF_LABEL, first(pack, "spatial_text").orElse(null));
    } else {
      record.iri(dataset, Vocab.DCT_SPATIAL, spatial);
    }
  }

  /// The first of these members, or extras, that says something.
  static Optional<String> first(JsonNode pack, String... names) {
    for (var name : names) {
      var member = text(pack.path(name)).or(() -> extra(pack, name));
      if (member.isPresent()) {
        return member;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> extra(JsonNode pack, String name) {
    for (var extra : pack.path("extras")) {
      if (extra.path("key").asText().equals(name)) {
        return text(extra.path("value"));
      }
    }
    return Optional.empty();
  }

  /// All values of a member that may be a list, or a list written as text.
  private static List<String> many(JsonNode pack, String name) {
    var member = pack.path(name);
    var values = new ArrayList<String>();
    if (member.isArray()) {
      member.forEach(value -> text(value).ifPresent(values::add));
    } else {
      first(pack, name).ifPresent(text -> values.addAll(listed(text)));
    }
    return values;
  }

  private static List<String> listed(String text) {
    if (text.startsWith("[")) {
      try {
        var values = new ArrayList<String>();
        JSON.readTree(text).forEach(value -> values.add(value.asText()));
        return values;
      } catch (JsonProcessingException _) {
        return List.of(text);
      }
    }
    return List.of(text);
  }

  static Optional<String> text(JsonNode node) {
    return node.isContainerNode() && !node.isEmpty()
        ? Optional.of(node.toString())
        : Optional.of(node.asText("")).filter(value -> !value.isBlank() && !value.equals("null"));
  }
}
