package nl.datapeil.catalog.reference;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.Sight;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HiddenEntriesTest {
  @Inject HiddenEntries hidden;
  @Inject CatalogConfig config;

  @Test
  void holdPartsOfWhatComesFromElsewhereToo() {
    var iri = imported("https://elders.example/" + UUID.randomUUID(), false);

    var unseen =
        hidden.among(
            List.of(iri + "#kolom", iri + "?x=1", iri + "0", "https://x.example/a#b"),
            Sight.PUBLIC);

    assertThat(unseen.names())
        .contains(iri, iri + "#kolom", iri + "?x=1")
        .doesNotContain(iri + "0", "https://x.example/a#b");
  }

  /// Such as a file on the server of a service that is not yet published.
  @Test
  void leaveWhatLiesBelowAPathOfOthers() {
    var iri = imported("https://elders.example/" + UUID.randomUUID(), false);
    var ours = config.publicUrl() + "/datasets/" + UUID.randomUUID();

    var unseen = hidden.among(List.of(iri + "/FeatureServer/0", ours + "/sub"), Sight.PUBLIC);

    assertThat(unseen.names()).contains(ours + "/sub").doesNotContain(iri + "/FeatureServer/0");
  }

  /// As what is registered here is described, with another name.
  private static String imported(String iri, boolean publish) {
    var id = published(Drafts.complete());
    var path = "/v1/datasets/" + id;
    var ours = steward().get(path).<String>path("uri");
    var document = steward().accept("text/turtle").get(path).asString().replace(ours, iri);
    steward()
        .contentType("text/turtle")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .queryParam("publish", publish)
        .post("/v1/imports")
        .then()
        .statusCode(200)
        .body("items.find { it.uri == '" + iri + "' }.published", equalTo(publish));
    return iri;
  }

  /// As a file describes a catalogue and its datasets, of which the catalogue is not yet shown.
  @Test
  void leaveWhatIsPublishedUnderTheNameOfADraft() {
    var catalog = "https://elders.example/" + UUID.randomUUID();
    var id = listed(catalog, "#bomen");
    var parts = List.of(catalog + "#bomen", catalog + "#csv");

    var around = hidden.among(parts, Sight.PUBLIC);
    var elsewhere = hidden.among(List.of(catalog + "#csv"), Sight.PUBLIC);
    var json = given().get("/v1/datasets/{id}", id);
    var rdf = given().accept("text/turtle").get("/v1/datasets/{id}", id).asString();
    var ckan = given().get("/v1/ckan/api/3/action/package_show?id={id}", id);
    var past = given().get("/v1/history/entries/{id}", id).asString();
    var whole = given().accept("application/n-triples").get("/v1/catalog").asString();

    assertThat(around.names()).containsExactly(catalog);
    assertThat(elsewhere.names()).containsExactlyInAnyOrder(catalog, catalog + "#csv");
    assertThat(json.<String>path("distribution[0].uri")).isEqualTo(catalog + "#csv");
    assertThat(json.<String>path("catalog")).isNull();
    assertThat(ckan.asString()).contains(catalog + "#csv");
    assertThat(past).contains(catalog + "#csv").doesNotContain("\"" + catalog + "\"");
    assertThat(whole).contains("<" + catalog + "#gemeente> <http://xmlns.com/foaf/0.1/name>");
    assertThat(rdf).contains("csv", "Bomen").doesNotContain("dcat:Catalog", "dcat:dataset");
  }

  @Test
  void leavePartsOfWhatIsPublishedAndNamedAsAPartItself() {
    var draft = "https://elders.example/" + UUID.randomUUID();
    listed(draft, "?versie=2");

    var unseen = hidden.among(List.of(draft + "?versie=2#csv"), Sight.PUBLIC);

    assertThat(unseen.names()).doesNotContain(draft + "?versie=2#csv");
  }

  /// The id of a published dataset, whose name is that of its draft catalogue and `part`.
  private static String listed(String catalog, String part) {
    var document =
        """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
        <%1$s> a dcat:Catalog ; dcat:dataset <%1$s%2$s> .
        <%1$s%2$s> a dcat:Dataset ; dct:title "Bomen"@nl ; dct:description "Alle bomen"@nl ;
          dct:identifier "%1$s%2$s" ; dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;
          dct:publisher <%1$s#gemeente> ;
          dct:creator [ a foaf:Agent ; foaf:name "Gemeente Voorbeeld"@nl ] ;
          dcat:contactPoint [ a vcard:Kind ; vcard:fn "Gemeente Voorbeeld"@nl ; vcard:hasEmail <mailto:a@b.example> ] ;
          dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
          dcat:distribution <%1$s#csv> .
        <%1$s#gemeente> a foaf:Agent ; foaf:name "Gemeente Voorbeeld"@nl .
        <%1$s#csv> a dcat:Distribution ; dcat:accessURL <https://example.org/bomen.csv> ;
          dct:license <https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0> .
        """
            .formatted(catalog, part);
    return steward()
        .contentType("text/turtle")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .queryParam("publish", true)
        .post("/v1/imports")
        .then()
        .statusCode(200)
        .body("items.find { it.uri == '" + catalog + part + "' }.published", equalTo(true))
        .body("items.find { it.uri == '" + catalog + "' }.published", equalTo(false))
        .extract()
        .path("items.find { it.uri == '" + catalog + part + "' }.id");
  }
}
