package nl.datapeil.catalog.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.codelist.CodeList;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.catalog.codelist.Seeds;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/// A catalogue that is in order in every respect, to be spoilt in one.
public final class RuleFixtures {
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  public static final CodeLists LISTS = lists();

  private static final String PREFIXES =
      """
      prefix adms: <http://www.w3.org/ns/adms#>
      prefix dcat: <http://www.w3.org/ns/dcat#>
      prefix dcatap: <http://data.europa.eu/r5r/>
      prefix dct: <http://purl.org/dc/terms/>
      prefix foaf: <http://xmlns.com/foaf/0.1/>
      prefix geo: <http://www.opengis.net/ont/geosparql#>
      prefix locn: <http://www.w3.org/ns/locn#>
      prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      prefix schema: <http://schema.org/>
      prefix skos: <http://www.w3.org/2004/02/skos/core#>
      prefix spdx: <http://spdx.org/rdf/terms#>
      prefix vcard: <http://www.w3.org/2006/vcard/ns#>
      prefix xsd: <http://www.w3.org/2001/XMLSchema#>
      prefix eu: <http://publications.europa.eu/resource/authority/>
      prefix gm: <https://identifier.overheid.nl/tooi/id/gemeente/>
      prefix lic: <https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/>
      prefix : <https://data.voorbeeld.nl/id/>
      """;
  private static final String BODY =
      """
      :catalogus a dcat:Catalog ;
        dct:title "Datacatalogus"@nl, "Data catalogue"@en ;
        dct:description "Alle data van de gemeente"@nl ;
        dct:publisher gm:gm0001 ;
        dct:creator gm:gm0001 ;
        dct:language eu:language\\/NLD ;
        dct:license lic:cc0 ;
        dct:issued "2024-01-01"^^xsd:date ;
        dct:modified "2026-05-01"^^xsd:date ;
        foaf:homepage <https://data.voorbeeld.nl/> ;
        dcat:themeTaxonomy eu:data-theme ;
        dct:spatial eu:country\\/NLD ;
        dcat:contactPoint :loket ;
        dcat:dataset :bomen ;
        dcat:service :bomen-api ;
        dcat:record :bomen-record .
      :bomen-record a dcat:CatalogRecord ;
        foaf:primaryTopic :bomen ;
        dct:issued "2024-01-01"^^xsd:date ;
        dct:modified "2026-05-01T10:00:00Z"^^xsd:dateTime ;
        dct:language eu:language\\/NLD .
      :bomen a dcat:Dataset ;
        dct:title "Bomen"@nl, "Trees"@en ;
        dct:description "Bomen in beheer van de gemeente"@nl ;
        dct:identifier "https://data.voorbeeld.nl/id/bomen" ;
        dct:accessRights eu:access-right\\/PUBLIC ;
        dct:creator gm:gm0001 ;
        dct:publisher gm:gm0001 ;
        dcat:theme eu:data-theme\\/ENVI ;
        dcat:keyword "boom"@nl ;
        dct:language eu:language\\/NLD ;
        dct:conformsTo <https://example.org/standaard> ;
        foaf:page <https://example.org/uitleg> ;
        dcat:landingPage <https://example.org/bomen> ;
        dct:accrualPeriodicity eu:frequency\\/MONTHLY ;
        dct:issued "2024-01-01"^^xsd:date ;
        dct:modified "2026-05-01"^^xsd:date ;
        dcat:version "1.2" ;
        adms:versionNotes "Nieuwe bomen"@nl ;
        adms:status eu:dataset-status\\/COMPLETED ;
        dct:spatial gm:gm0001, [ a dct:Location ;
          locn:geometry "POINT(5.1 52.1)"^^geo:wktLiteral ] ;
        dct:temporal [ a dct:PeriodOfTime ;
          dcat:startDate "2020-01-01"^^xsd:date ; dcat:endDate "2025-12-31"^^xsd:date ] ;
        dcat:spatialResolutionInMeters 1.0 ;
        dcat:temporalResolution "P1M"^^xsd:duration ;
        dcat:contactPoint :loket ;
        dcat:distribution :bomen-csv .
      :bomen-csv a dcat:Distribution ;
        dct:title "Bomen als CSV"@nl ;
        dct:description "Alle bomen"@nl ;
        dcat:accessURL <https://example.org/bomen.csv> ;
        dcat:downloadURL <https://example.org/bomen.csv> ;
        dcat:accessService :bomen-api ;
        dct:license lic:cc0 ;
        dct:format eu:file-type\\/CSV ;
        dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
        dcat:byteSize "1024"^^xsd:nonNegativeInteger ;
        dcatap:availability eu:planned-availability\\/STABLE ;
        adms:status eu:distribution-status\\/COMPLETED ;
        dct:language eu:language\\/NLD ;
        dct:conformsTo <https://example.org/standaard> ;
        dct:issued "2024-01-01"^^xsd:date ;
        dct:modified "2026-05-01"^^xsd:date ;
        spdx:checksum [ a spdx:Checksum ;
          spdx:algorithm spdx:checksumAlgorithm_sha256 ;
          spdx:checksumValue "00ff"^^xsd:hexBinary ] .
      :bomen-api a dcat:DataService ;
        dct:title "Bomen-API"@nl ;
        dct:description "Bomen met OGC API Features"@nl ;
        dct:identifier "https://data.voorbeeld.nl/id/bomen-api" ;
        dct:accessRights eu:access-right\\/PUBLIC ;
        dct:creator gm:gm0001 ;
        dct:publisher gm:gm0001 ;
        dcat:theme eu:data-theme\\/ENVI ;
        dcat:keyword "boom"@nl ;
        dct:language eu:language\\/NLD ;
        dct:license lic:cc0 ;
        dct:conformsTo <https://example.org/ogcapi-features> ;
        dcat:endpointURL <https://example.org/api> ;
        dcat:endpointDescription <https://example.org/api/openapi> ;
        dcat:servesDataset :bomen ;
        dcat:contactPoint :loket .
      :loket a vcard:Organization ;
        vcard:fn "Dataloket" ;
        vcard:hasEmail <mailto:data@voorbeeld.nl> ;
        vcard:hasTelephone <tel:+31301234567> .
      """;

  private RuleFixtures() {}

  /// The catalogue in Turtle.
  public static String conformant() {
    return PREFIXES + BODY;
  }

  public static Graph graph(String turtle) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).checking(false).resolveURIs(false).parse(graph);
    return graph;
  }

  /// A document of our prefixes and this.
  public static Graph of(String body) {
    return graph(PREFIXES + body);
  }

  /// The catalogue with one text in the place of another, which must be there; all space in it is
  /// one blank.
  public static Graph spoilt(String from, String to) {
    var body = BODY.replaceAll("\\s+", " ");
    if (!body.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    return graph(PREFIXES + body.replace(from, to));
  }

  public static Report judged(Graph graph) {
    return Rules.check(graph, Profile.NL_301, LISTS, TODAY);
  }

  private static CodeLists lists() {
    var all = new ArrayList<>(Seeds.read().all());
    var tooi = "https://identifier.overheid.nl/tooi/id/gemeente/";
    all.add(
        new CodeList(
            "tooi-gemeenten",
            "https://identifier.overheid.nl/tooi/set/rwc_gemeenten_compleet",
            new Text("Municipalities", "Gemeenten"),
            "4",
            true,
            List.of(tooi),
            List.of(
                municipality("gm0001", "Voorbeeldstad", null, List.of()),
                municipality(
                    "gm0002", "Oudedorp", LocalDate.of(2020, 12, 31), List.of(tooi + "gm0001")))));
    return new CodeLists(all);
  }

  private static Concept municipality(
      String code, String name, @Nullable LocalDate until, List<String> successors) {
    return new Concept(
        "https://identifier.overheid.nl/tooi/id/gemeente/" + code,
        code,
        Map.of("nl", "gemeente " + name),
        List.of(name, "http://standaarden.overheid.nl/owms/terms/" + name + "_(gemeente)"),
        null,
        until,
        successors);
  }
}
