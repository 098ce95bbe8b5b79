package nl.datapeil.catalog.harvest.csw;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.datapeil.catalog.harvest.reading.Codes;
import nl.datapeil.catalog.harvest.reading.RecordGraph;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A metadata record of ISO 19139 or 19115-3 as a dataset or service of DCAT, along the lines of
/// GeoDCAT-AP.
final class IsoRecord {
  private final Tree metadata;
  private final String catalogue;
  private final RecordGraph record;
  private final Tree about;
  private final String identifier;

  /// `catalogue` is the address records are asked from one by one.
  IsoRecord(Tree metadata, Tree about, String identifier, String catalogue, String language) {
    this.metadata = metadata;
    this.about = about;
    this.identifier = identifier;
    this.catalogue = catalogue;
    record = new RecordGraph(language, catalogue + identifier);
  }

  static Optional<String> identifierOf(Tree metadata) {
    return metadata.text("fileIdentifier").or(() -> metadata.text("metadataIdentifier/*/code"));
  }

  static String page(String catalogue, String identifier) {
    return catalogue
        + "?service=CSW&version=2.0.2&request=GetRecordById&elementSetName=full&id="
        + RecordGraph.segment(identifier);
  }

  List<Triple> triples() {
    var service = about.name().equals("SV_ServiceIdentification");
    var node = record.named(iri(), service ? Vocab.DCAT_DATA_SERVICE : Vocab.DCAT_DATASET_CLASS);
    texts(node);
    classification(node);
    new IsoParties(about, record).describe(node);
    dates(node);
    extent(node);
    var rights = new IsoRights(about);
    record.iri(node, Vocab.DCT_ACCESS_RIGHTS, rights.access());
    rights.statements().forEach(text -> statement(node, text));
    if (service) {
      record.iri(node, Vocab.DCT_LICENSE, rights.licence());
      new IsoLinks(metadata, record).service(node, about);
    } else {
      lineage(node);
      new IsoLinks(metadata, record).distributions(node, rights.licence());
    }
    recordOf(node);
    return record.triples();
  }

  /// The identifier of the resource where that is an IRI, else a place on the page of the record.
  String iri() {
    return about
        .all("citation/*/identifier/*/code")
        .map(Tree::reference)
        .map(RecordGraph::absolute)
        .filter(code -> code != null && code.startsWith("http"))
        .findFirst()
        .orElse(page(catalogue, identifier) + "#resource");
  }

  private void texts(Node node) {
    record.text(node, Vocab.DCT_TITLE, about.text("citation/*/title").orElse(null));
    record.text(node, Vocab.DCT_DESCRIPTION, about.text("abstract").orElse(null));
    record.plain(node, Vocab.DCT_IDENTIFIER, identifier);
    record.plain(node, Vocab.DCAT_VERSION, about.text("citation/*/edition").orElse(null));
    languages(about, node);
  }

  private void languages(Tree of, Node node) {
    of.code("language")
        .or(() -> of.text("language"))
        .or(() -> of.code("defaultLocale/*/language"))
        .flatMap(Codes::language)
        .ifPresent(language -> record.iri(node, Vocab.DCT_LANGUAGE, language));
  }

  private void classification(Node node) {
    about
        .all("topicCategory")
        .map(Tree::text)
        .flatMap(topic -> Codes.topic(topic).stream())
        .distinct()
        .forEach(theme -> record.iri(node, Vocab.DCAT_THEME, theme));
    about
        .all("descriptiveKeywords/*/keyword")
        .forEach(keyword -> {
          var word = keyword.text();
          record.text(node, Vocab.DCAT_KEYWORD, word);
          var place = keyword.reference();
          if (place.startsWith("http://inspire.ec.europa.eu/theme")) {
            record.iri(node, Vocab.DCT_SUBJECT, place);
          }
        });
    about
        .code("resourceMaintenance/*/maintenanceAndUpdateFrequency")
        .flatMap(Codes::frequency)
        .ifPresent(code -> record.iri(node, Vocab.DCT_ACCRUAL_PERIODICITY, code));
    about
        .all("spatialResolution/*/distance/*")
        .map(Tree::text)
        .filter(metres -> metres.matches("\\d+(\\.\\d+)?"))
        .findFirst()
        .ifPresent(metres ->
            record.typed(node, Vocab.DCAT_SPATIAL_RESOLUTION_IN_METERS, metres, Vocab.XSD_DECIMAL));
  }

  private void dates(Node node) {
    about
        .all("citation/*/date/*")
        .forEach(date -> {
          var value = date.text("date").orElse(null);
          switch (date.code("dateType").orElse("")) {
            case "publication" -> record.date(node, Vocab.DCT_ISSUED, value);
            case "revision" -> record.date(node, Vocab.DCT_MODIFIED, value);
            case "creation" -> record.date(node, Vocab.DCT_CREATED, value);
            default -> {}
          }
        });
  }

  private void extent(Node node) {
    about.all("extent/*/geographicElement/EX_GeographicBoundingBox").forEach(box -> box(node, box));
    about
        .all("extent/*/temporalElement/*/extent/*")
        .forEach(period ->
            record.period(
                node,
                period
                    .text("beginPosition")
                    .or(() -> period.text("begin/*/timePosition"))
                    .orElse(null),
                period
                    .text("endPosition")
                    .or(() -> period.text("end/*/timePosition"))
                    .orElse(null)));
  }

  private void box(Node node, Tree box) {
    var west = box.text("westBoundLongitude").orElse("");
    var east = box.text("eastBoundLongitude").orElse("");
    var south = box.text("southBoundLatitude").orElse("");
    var north = box.text("northBoundLatitude").orElse("");
    for (var side : List.of(west, east, south, north)) {
      if (!side.matches("-?\\d+(\\.\\d+)?")) {
        return;
      }
    }
    var place = record.blank(Vocab.DCT_LOCATION);
    record.add(node, Vocab.DCT_SPATIAL, place);
    var wkt =
        String.format(
            Locale.ROOT,
            "POLYGON((%1$s %3$s,%2$s %3$s,%2$s %4$s,%1$s %4$s,%1$s %3$s))",
            west,
            east,
            south,
            north);
    record.typed(place, Vocab.DCAT_BBOX, wkt, Vocab.GEO_WKT_LITERAL);
  }

  private void statement(Node node, String text) {
    var statement = record.blank(Vocab.DCT_RIGHTS_STATEMENT);
    record.add(node, Vocab.DCT_RIGHTS, statement);
    record.text(statement, Vocab.RDFS_LABEL, text);
  }

  private void lineage(Node node) {
    metadata
        .text("dataQualityInfo/*/lineage/*/statement")
        .or(() -> metadata.text("resourceLineage/*/statement"))
        .ifPresent(text -> {
          var statement = record.blank(Vocab.DCT_PROVENANCE_STATEMENT);
          record.add(node, Vocab.DCT_PROVENANCE, statement);
          record.text(statement, Vocab.RDFS_LABEL, text);
        });
  }

  private void recordOf(Node node) {
    var page = record.named(page(catalogue, identifier), Vocab.DCAT_CATALOG_RECORD);
    record.add(page, Vocab.FOAF_PRIMARY_TOPIC, node);
    record.plain(page, Vocab.DCT_IDENTIFIER, identifier);
    record.date(
        page,
        Vocab.DCT_MODIFIED,
        metadata.text("dateStamp").or(() -> metadata.text("dateInfo/*/date")).orElse(null));
    languages(metadata, page);
  }
}
