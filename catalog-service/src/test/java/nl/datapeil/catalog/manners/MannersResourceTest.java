package nl.datapeil.catalog.manners;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class MannersResourceTest extends ContractCase {
  @Test
  void sendsNothingToWhoHasTheCurrentVersion() {
    var id = published(Drafts.complete());
    var etag = given().get("/v1/datasets/{id}", id).header("ETag");

    var known = given().header("If-None-Match", "\"x\", W/" + etag).get("/v1/datasets/{id}", id);
    var older = given().header("If-None-Match", "\"x\"").get("/v1/datasets/{id}", id);

    known
        .then()
        .statusCode(304)
        .header("ETag", etag)
        .header("Content-Type", nullValue())
        .header("Cache-Control", "private, no-cache")
        .body(emptyString());
    older.then().statusCode(200).body("id", equalTo(id));
  }

  @Test
  void tellsOneSyntaxOfAVersionFromAnother() {
    var id = published(Drafts.complete());
    var json = given().get("/v1/datasets/{id}", id).header("ETag");
    var turtle = given().accept("text/turtle").get("/v1/datasets/{id}", id).header("ETag");

    var sameSyntax =
        given().accept("text/turtle").header("If-None-Match", turtle).get("/v1/datasets/{id}", id);
    var otherSyntax =
        given().accept("text/turtle").header("If-None-Match", json).get("/v1/datasets/{id}", id);
    var changed =
        steward()
            .header("If-Match", turtle)
            .body(Drafts.with(Drafts.complete(), "title", "Kolken"))
            .put("/v1/datasets/{id}", id);

    sameSyntax.then().statusCode(304);
    otherSyntax.then().statusCode(200);
    changed.then().statusCode(200);
  }

  @Test
  void leavesTheBodyOutOnRequest() {
    var created =
        steward()
            .noFilters() // the contract cannot say that a body is optional
            .header("Prefer", "return=minimal")
            .body(Drafts.least())
            .post("/v1/datasets");
    var replaced =
        steward()
            .noFilters()
            .header("Prefer", "return=minimal")
            .header("If-Match", "*")
            .body(Drafts.least())
            .put("/v1/datasets/{id}", registered(Drafts.least()));

    created
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("Preference-Applied", "return=minimal")
        .body(emptyString());
    replaced.then().statusCode(204).header("ETag", "\"1\"").body(emptyString());
  }

  @Test
  void sendsTheBodyOnRequest() {
    var created =
        steward()
            .header("Prefer", "handling=lenient, return=representation")
            .body(Drafts.least())
            .post("/v1/datasets");

    created
        .then()
        .statusCode(201)
        .header("Preference-Applied", "return=representation")
        .body("id", notNullValue());
  }
}
