package nl.datapeil.catalog.history;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.rename;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HistoryResourceTest extends ContractCase {
  private static final String ENTRY = "/v1/history/entries/{id}";

  @Test
  void showsADatasetAsItWasAtAnyInstant() {
    var id = published(Drafts.complete());
    var before = Instant.now();
    rename(id, "Kolken");

    var then = given().queryParam("at", before.toString()).get(ENTRY, id);
    var now = given().get(ENTRY, id);
    var never = given().queryParam("at", "2020-01-01T00:00:00Z").get(ENTRY, id);

    then.then()
        .statusCode(200)
        .header("ETag", startsWith("\"1."))
        .body("description.title.nl", equalTo("Straatkolken"))
        .body("governance.owner", equalTo("Team Riolering"))
        .body("governance.columns.name", hasItems("kolk_id", "jaar"));
    now.then().body("version", equalTo(2)).body("description.title.nl", equalTo("Kolken"));
    never.then().statusCode(404).body("code", equalTo("VERSION_NOT_FOUND"));
  }

  @Test
  void listsVersionsWithWhoAndWhyForStaff() {
    var id = published(Drafts.complete());
    rename(id, "Kolken");

    var staff = steward().get("/v1/datasets/{id}/versions", id);
    var others = given().get(ENTRY + "/versions", id);

    staff
        .then()
        .body("items.version", contains(2, 1, 0))
        .body("items.action", contains("updated", "published", "created"))
        .body("items.by", contains("sanne", "sanne", "sanne"))
        .body("items[0].until", nullValue());
    others.then().body("items.version", contains(2, 1)).body("items[0].by", nullValue());
    given().get(ENTRY + "/versions/0", id).then().statusCode(404);
    steward().get(ENTRY + "/versions/0", id).then().body("status", equalTo("DRAFT"));
  }

  @Test
  void pagesThroughVersionsAndEndsWithAFullPage() {
    var id = published(Drafts.complete());
    rename(id, "Kolken");

    var first = given().get(ENTRY + "/versions?limit=1", id);
    var last = given().get(ENTRY + "/versions?limit=1&before=2", id);

    first.then().body("items.version", contains(2)).body("next", equalTo(2));
    last.then().body("items.version", contains(1)).body("next", nullValue());
  }

  @Test
  void comparesAnEntryByMemberAndByTriple() {
    var id = published(Drafts.complete());
    var before = Instant.now();
    rename(id, "Kolken");

    var difference =
        given()
            .queryParam("from", before.toString())
            .queryParam("until", Instant.now().toString())
            .get(ENTRY + "/diff", id);

    difference
        .then()
        .statusCode(200)
        .body("fromVersion", equalTo(1))
        .body("untilVersion", equalTo(2))
        .body("members.path", hasItem("title.nl"))
        .body("added", hasItem(containsString("\"Kolken\"@nl")))
        .body("removed", hasItem(containsString("\"Straatkolken\"@nl")));
  }

  @Test
  void comparesTheCatalogueAtTwoInstants() {
    var changed = published(Drafts.complete());
    var from = Instant.now();
    rename(changed, "Kolken");
    var added = published(Drafts.complete());
    var draft = registered(Drafts.complete());

    var publicly = differences(given(), from);
    var staff = differences(steward(), from);

    assertThat(publicly).containsEntry(changed, "CHANGED").containsEntry(added, "ADDED");
    assertThat(publicly).doesNotContainKey(draft);
    assertThat(staff).containsEntry(draft, "ADDED");
  }

  @Test
  void hidesThePastOfWhatIsWithdrawn() {
    var id = published(Drafts.complete());
    var whilePublic = Instant.now();
    steward().post("/v1/datasets/{id}/archival", id).then().statusCode(200);

    given().queryParam("at", whilePublic.toString()).get(ENTRY, id).then().statusCode(404);
    given().get(ENTRY + "/versions", id).then().statusCode(404);
    steward().queryParam("at", whilePublic.toString()).get(ENTRY, id).then().statusCode(200);
  }

  @Test
  void hidesWhatWasADraftThen() {
    var id = registered(Drafts.complete());
    var asDraft = Instant.now();
    steward().post("/v1/datasets/{id}/publication", id).then().statusCode(200);

    given().queryParam("at", asDraft.toString()).get(ENTRY, id).then().statusCode(404);
    given().queryParam("at", asDraft.toString()).get(ENTRY + "/graph", id).then().statusCode(404);
    steward()
        .accept("application/n-triples")
        .queryParam("at", asDraft.toString())
        .get(ENTRY + "/graph", id)
        .then()
        .statusCode(200)
        .body(containsString("<http://purl.org/dc/terms/title>"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,TTL",
    "application/ld+json,JSONLD",
    "application/rdf+xml,RDFXML",
    "application/n-triples,NT"
  })
  void givesTheGraphInEverySyntax(String type, String lang) {
    var id = published(Drafts.complete());

    var answer = given().accept(type).get(ENTRY + "/graph", id).then().statusCode(200);
    var now = given().accept("application/n-triples").get("/v1/datasets/{id}", id);

    answer.contentType(startsWith(type));
    assertThat(
            parsed(answer.extract().asString(), lang)
                .isIsomorphicWith(parsed(now.asString(), "NT")))
        .isTrue();
  }

  private static Model parsed(String text, String lang) {
    return ModelFactory.createDefaultModel().read(new StringReader(text), "http://base/", lang);
  }

  @Test
  void keepsWhatWasDeletedForStaff() {
    var id = registered(Drafts.complete());
    var before = Instant.now();
    steward().header("If-Match", "*").delete("/v1/datasets/{id}", id).then().statusCode(204);

    steward().get(ENTRY, id).then().statusCode(404);
    steward().queryParam("at", before.toString()).get(ENTRY, id).then().statusCode(200);
  }

  private static Map<String, String> differences(RequestSpecification caller, Instant from) {
    var page =
        caller
            .queryParam("from", from.toString())
            .queryParam("until", Instant.now().toString())
            .queryParam("limit", 200)
            .get("/v1/history/diff")
            .jsonPath();
    var found = new HashMap<String, String>();
    for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
      found.put((String) item.get("id"), (String) item.get("how"));
    }
    return found;
  }
}
