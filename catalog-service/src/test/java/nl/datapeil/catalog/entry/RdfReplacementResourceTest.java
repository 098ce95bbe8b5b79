package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One entry changed by what RDF says of it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RdfReplacementResourceTest extends ContractCase {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void changesWhatTheDocumentSaysOtherwise(String type) {
    var id = published(complete());
    var read = steward().accept(type).get("/v1/datasets/{id}", id);
    var document = read.asString().replace("Straatkolken", "Kolken");

    var answer = put(id, type, read.header("ETag"), document);

    answer
        .statusCode(200)
        .body("title.nl", equalTo("Kolken"))
        .body("status", equalTo("PUBLISHED"))
        .body("version", equalTo(2))
        .body("owner", equalTo("Team Riolering"))
        .body("columns.name", hasItem("kolk_id"))
        .body("catalog", notNullValue());
  }

  @Test
  void keepsWhatTheTypedFormCannotShow() {
    var id = published(complete());
    var document =
        steward().accept("application/n-triples").get("/v1/datasets/{id}", id).asString()
            + "<"
            + People.uri(id)
            + "> <https://example.org/mood> \"mild\"@nl-x-foo .\n";

    put(id, "application/n-triples", "*", document).statusCode(200);

    assertThat(steward().accept("application/n-triples").get("/v1/datasets/{id}", id).asString())
        .contains("<https://example.org/mood> \"mild\"@nl-x-foo");
  }

  @Test
  void leavesTheEntryInItsCatalogue() {
    var id = published(complete());
    String catalog = steward().get("/v1/datasets/{id}", id).path("catalog");
    var document =
        steward().accept("application/n-triples").get("/v1/datasets/{id}", id).asString()
            + "<https://example.org/a> <http://www.w3.org/ns/dcat#dataset> <"
            + People.uri(id)
            + "> .\n";

    put(id, "application/n-triples", "*", document)
        .statusCode(200)
        .body("catalog", equalTo(catalog));

    assertThat(steward().accept("application/n-triples").get("/v1/datasets/{id}", id).asString())
        .doesNotContain("https://example.org/a>");
  }

  /// Nor by any other way to say so, or by its record.
  @Test
  void leavesTheRecordOfTheEntryAsItIs() {
    var id = published(complete());
    var iri = "<" + People.uri(id) + ">";
    var bare = steward().accept("application/n-triples").get("/v1/datasets/{id}", id).asString();
    var record = "<https://example.org/record/" + id + ">";
    var recorded =
        record
            + " <http://xmlns.com/foaf/0.1/primaryTopic> "
            + iri
            + " .\n"
            + record
            + " <http://purl.org/dc/terms/modified> \"2026-01-01\" .\n";
    steward()
        .contentType("application/n-triples")
        .body((bare + recorded).getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports")
        .then()
        .statusCode(200);

    put(
            id,
            "application/n-triples",
            "*",
            bare + "<https://example.org/a> <http://purl.org/dc/terms/hasPart> " + iri + " .\n")
        .statusCode(200);

    assertThat(steward().accept("application/n-triples").get("/v1/datasets/{id}", id).asString())
        .contains(recorded.lines().toList())
        .doesNotContain("https://example.org/a>");
  }

  @Test
  void holdsToTheRulesOfAnyChange() {
    var id = published(complete());
    var other = published(complete());
    var bare = "<" + People.uri(id) + "> a <http://www.w3.org/ns/dcat#Dataset> .";

    put(id, "text/turtle", "\"7\"", bare).statusCode(412);
    put(id, "text/turtle", "*", bare)
        .statusCode(409)
        .body("code", equalTo("DATASET_NOT_PUBLISHABLE"))
        .body("violations.field", hasItem("title"));
    put(other, "text/turtle", "*", bare)
        .statusCode(400)
        .body("detail", containsString("and no other entry"));
    put(id, "text/turtle", "*", bare.replace("#Dataset", "#DataService")).statusCode(400);
    steward()
        .contentType("text/turtle")
        .body(bare)
        .put("/v1/datasets/{id}", id)
        .then()
        .statusCode(428);
  }

  private static ValidatableResponse put(String id, String type, String ifMatch, String document) {
    return steward()
        .contentType(type)
        .header("If-Match", ifMatch)
        .body(document.getBytes(StandardCharsets.UTF_8))
        .put("/v1/datasets/{id}", id)
        .then();
  }
}
