package nl.datapeil.catalog.leak;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.Drafts;

/// Published entries that point to others in every way that a description can.
final class Pointing {
  private static final String HOME = "http://localhost:8080/catalog/v1/";
  private static final List<String> PROPERTIES =
      List.of(
          "dct:relation",
          "dct:source",
          "dct:hasVersion",
          "dct:isVersionOf",
          "dct:isReferencedBy",
          "dct:references",
          "dct:isPartOf",
          "dct:hasPart",
          "dct:isReplacedBy",
          "dct:conformsTo",
          "dct:provenance",
          "dcat:previousVersion",
          "dcat:hasVersion",
          "dcat:hasCurrentVersion",
          "dcat:isVersionOf",
          "dcat:inSeries",
          "dcat:seriesMember",
          "dcat:prev",
          "dcat:next",
          "dcat:first",
          "dcat:last",
          "dcat:servesDataset",
          "dcat:landingPage",
          "dcat:resource",
          "dcat:dataset",
          "dcat:service",
          "dcat:catalog",
          "dcat:themeTaxonomy",
          "foaf:page",
          "prov:wasDerivedFrom",
          "prov:wasGeneratedBy",
          "rdfs:seeAlso",
          "owl:sameAs",
          "<https://example.org/unheard-of>");

  private Pointing() {}

  /// The ids of a dataset, a data service, a series and a catalogue, by the paths of their kinds.
  static Map<String, String> to(Collection<String> hidden) {
    var ids =
        Map.of(
            "datasets",
            published(Drafts.with(Drafts.complete(), "title", "Wijzer")),
            "data-services",
            publishedOther(
                "data-services",
                Map.of(
                    "endpointURL",
                    List.of("https://example.org/wfs"),
                    "endpointDescription",
                    List.of("https://example.org/wfs?request=GetCapabilities"),
                    "theme",
                    List.of("http://publications.europa.eu/resource/authority/data-theme/ENVI"))),
            "dataset-series",
            publishedOther("dataset-series", Map.of()),
            "catalogs",
            publishedOther("catalogs", Map.of()));
    ids.forEach((kind, id) -> point(kind, id, hidden));
    return ids;
  }

  private static String publishedOther(String kind, Map<String, ?> more) {
    var draft = new LinkedHashMap<String, Object>(more);
    draft.put("title", Map.of("nl", "Wijzer"));
    draft.put("description", Map.of("nl", "Wijst naar wat verborgen is"));
    draft.put("publisher", Map.of("name", "Gemeente Voorbeeld"));
    draft.put("access", "OPEN");
    if (!kind.equals("dataset-series")) {
      draft.put(
          "license",
          "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0");
    }
    var id =
        steward()
            .body(draft)
            .post("/v1/" + kind)
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    steward().post("/v1/" + kind + "/" + id + "/publication").then().statusCode(200);
    return id;
  }

  /// Adds to what is described already.
  private static void point(String kind, String id, Collection<String> hidden) {
    var described = steward().accept("text/turtle").get("/v1/" + kind + "/" + id).asString();
    var pointing = new ArrayList<String>();
    for (var path : hidden) {
      var other = "<" + HOME + path + ">";
      PROPERTIES.forEach(property -> pointing.add(property + " " + other));
      pointing.add(
          "dcat:qualifiedRelation [ a dcat:Relationship ; dct:relation "
              + other
              + " ; dcat:hadRole <https://example.org/role> ]");
      pointing.add(
          "dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://example.org/wfs> ;"
              + " dct:license"
              + " <https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0> ;"
              + " dct:format <http://publications.europa.eu/resource/authority/file-type/PDF> ;"
              + " dcat:accessService "
              + other
              + " ]");
      pointing.add("foaf:page <" + HOME + path + "#top>");
      pointing.add("<https://example.org/unheard-of> \"" + HOME + path + "\"^^xsd:anyURI");
    }
    var root = "<" + HOME + kind + "/" + id + ">";
    var listed =
        hidden.stream().map(path -> "<" + HOME + path + "> dcat:dataset " + root + " .").toList();
    var document =
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        """
            + described
            + root
            + " "
            + String.join(" ;\n", pointing)
            + " .\n"
            + String.join("\n", listed);
    steward()
        .contentType("text/turtle")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .queryParam("publish", true)
        .post("/v1/imports")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200)
        .body("items.find { it.id == '" + id + "' }.outcome", equalTo("CHANGED"));
  }
}
