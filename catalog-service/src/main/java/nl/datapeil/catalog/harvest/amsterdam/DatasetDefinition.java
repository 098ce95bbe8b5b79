package nl.datapeil.catalog.harvest.amsterdam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.harvest.reading.Codes;
import nl.datapeil.catalog.harvest.reading.Licences;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.harvest.reading.RecordGraph;
import nl.datapeil.catalog.harvest.reading.Structure;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// One `dataset.json` with its tables, as a dataset of DCAT with columns. Reads both layouts:
/// tables under `versions`, and, older, directly under the dataset, in either case inline or by
/// reference.
final class DatasetDefinition {
  private static final String DUTCH = "nl";
  private static final int MOST_COLUMNS = 1000;
  private static final int LONGEST_REASON = 2000;

  private final JsonNode json;
  private final String place;
  private final Definitions definitions;
  private final List<String> closed = new ArrayList<>();

  /// `place` is the address of the file without `.json`.
  DatasetDefinition(JsonNode json, String place, Definitions definitions) {
    this.json = json;
    this.place = place;
    this.definitions = definitions;
  }

  void into(Reading reading) {
    var record = new RecordGraph(DUTCH, place);
    var dataset = record.named(place, Vocab.DCAT_DATASET_CLASS);
    var auth = Authorisation.of(json, Authorisation.OPEN);
    if (auth.isRestricted()) {
      closed.add("Dataset: " + auth.why());
    }
    var columns = columns(auth);
    describe(record, dataset);
    people(record, dataset);
    distributions(record, dataset);
    access(record, dataset, auth);
    reading.add(record.triples());
    reading.structured(dataset, new Structure(reason(), columns));
  }

  private @Nullable String reason() {
    var all = String.join("\n", closed);
    return closed.isEmpty()
        ? null
        : all.length() <= LONGEST_REASON ? all : all.substring(0, LONGEST_REASON - 1) + "…";
  }

  private void describe(RecordGraph record, Node dataset) {
    var id = json.path("id").asText();
    record.text(dataset, Vocab.DCT_TITLE, text("title").orElse(id));
    record.text(dataset, Vocab.DCT_DESCRIPTION, text("description").orElse(null));
    record.plain(dataset, Vocab.DCT_IDENTIFIER, id);
    record.iri(dataset, Vocab.DCAT_LANDING_PAGE, text("homepage").orElse(null));
    record.date(dataset, Vocab.DCT_ISSUED, text("dateCreated").orElse(null));
    record.date(dataset, Vocab.DCT_MODIFIED, text("dateModified").orElse(null));
    record.plain(dataset, Vocab.DCAT_VERSION, version().path("version").asText());
    record.period(dataset, text("hasBeginning").orElse(null), text("hasEnd").orElse(null));
    json.path("keywords").forEach(word -> record.text(dataset, Vocab.DCAT_KEYWORD, word.asText()));
    for (var theme : json.path("theme")) {
      Codes.theme(theme.asText())
          .ifPresentOrElse(
              iri -> record.iri(dataset, Vocab.DCAT_THEME, iri),
              () -> record.text(dataset, Vocab.DCAT_KEYWORD, theme.asText()));
    }
    record.iri(dataset, Vocab.DCT_LANGUAGE, text("language").flatMap(Codes::language).orElse(null));
    record.iri(
        dataset,
        Vocab.DCT_ACCRUAL_PERIODICITY,
        text("accrualPeriodicity").flatMap(Codes::frequency).orElse(null));
    text("spatialDescription")
        .ifPresent(name -> {
          var area = record.blank(Vocab.DCT_LOCATION);
          record.add(dataset, Vocab.DCT_SPATIAL, area);
          record.text(area, Vocab.SKOS_PREF_LABEL, name);
        });
  }

  private void people(RecordGraph record, Node dataset) {
    var publisher = record.blank(Vocab.FOAF_ORGANIZATION);
    record.add(dataset, Vocab.DCT_PUBLISHER, publisher);
    record.text(publisher, Vocab.FOAF_NAME, publisherName().orElse("Gemeente Amsterdam"));
    text("owner")
        .ifPresent(owner -> {
          var creator = record.blank(Vocab.FOAF_ORGANIZATION);
          record.add(dataset, Vocab.DCT_CREATOR, creator);
          record.text(creator, Vocab.FOAF_NAME, owner);
        });
    var contact = json.path("contactPoint");
    var email = Optional.of(contact.path("email").asText()).filter(e -> !e.isBlank());
    record.contact(
        dataset,
        Optional.of(contact.path("name").asText())
            .filter(n -> !n.isBlank())
            .or(() -> text("creator"))
            .orElse(null),
        email.or(() -> text("authorizationGrantor")).filter(e -> e.contains("@")).orElse(null),
        null);
  }

  private Optional<String> publisherName() {
    var publisher = json.path("publisher");
    var reference = publisher.path("$ref").asText(publisher.asText());
    if (!reference.contains("publishers/")) {
      return Optional.of(reference).filter(name -> !name.isBlank() && !name.equals("unknown"));
    }
    var absolute = reference.startsWith("/") ? reference : "/" + reference;
    return definitions
        .find(place, absolute)
        .map(found -> found.path("name").asText())
        .filter(name -> !name.isBlank());
  }

  private void distributions(RecordGraph record, Node dataset) {
    var licence = text("license").flatMap(Licences::of).orElse(null);
    if (version().path("enableAPI").asBoolean()) {
      var node = record.named(place + "#api", Vocab.DCAT_DISTRIBUTION_CLASS);
      record.add(dataset, Vocab.DCAT_DISTRIBUTION, node);
      record.text(node, Vocab.DCT_TITLE, "API");
      record.iri(node, Vocab.DCAT_ACCESS_URL, place.replaceFirst("/dataset$", ""));
      record.iri(node, Vocab.DCT_LICENSE, licence);
      record.iri(node, Vocab.DCT_FORMAT, Codes.format("json").orElse(null));
    }
    text("license")
        .filter(_ -> licence == null)
        .ifPresent(words -> statement(record, dataset, words));
  }

  private void access(RecordGraph record, Node dataset, Authorisation auth) {
    var iri =
        auth.isRestricted()
            ? Codes.access(false)
            : closed.isEmpty() ? Codes.access(true) : Codes.restricted();
    record.iri(dataset, Vocab.DCT_ACCESS_RIGHTS, iri);
    closed.forEach(line -> statement(record, dataset, line));
  }

  private static void statement(RecordGraph record, Node dataset, String text) {
    var statement = record.blank(Vocab.DCT_RIGHTS_STATEMENT);
    record.add(dataset, Vocab.DCT_RIGHTS, statement);
    record.text(statement, Vocab.RDFS_LABEL, text);
  }

  private List<Structure.Column> columns(Authorisation around) {
    var columns = new LinkedHashMap<String, Structure.Column>();
    for (var entry : tables()) {
      var table = table(entry);
      var auth = Authorisation.of(table, around);
      var id = table.path("id").asText(entry.path("id").asText());
      if (auth.isRestricted() && !around.isRestricted()) {
        closed.add("Tabel " + id + ": " + auth.why());
      }
      for (var field : table.path("schema").path("properties").properties()) {
        if (!field.getKey().equals("schema") && columns.size() < MOST_COLUMNS) {
          var column = new Field(id, field.getKey(), field.getValue(), auth);
          columns.putIfAbsent(column.name(), column.column());
          column.restriction().ifPresent(closed::add);
        }
      }
    }
    return List.copyOf(columns.values());
  }

  private JsonNode tables() {
    return version().has("tables") ? version().path("tables") : json.path("tables");
  }

  private JsonNode version() {
    var versions = json.path("versions");
    var wanted = json.path("defaultVersion").asText(json.path("default_version").asText());
    var chosen = versions.path(wanted);
    return chosen.isMissingNode() && versions.isObject() && !versions.isEmpty()
        ? versions.iterator().next()
        : chosen.isMissingNode() ? json : chosen;
  }

  /// Inline, or in a file of its own; without that file nobody knows what may be seen.
  private JsonNode table(JsonNode entry) {
    var reference = entry.path("$ref").asText();
    if (reference.isEmpty()) {
      return entry;
    }
    var found = definitions.find(place, reference);
    if (found.isEmpty()) {
      closed.add("Tabel " + entry.path("id").asText(reference) + ": definitie niet leesbaar");
    }
    return found.orElse(entry);
  }

  private Optional<String> text(String member) {
    return Optional.of(json.path(member).asText()).map(String::strip).filter(t -> !t.isEmpty());
  }
}
