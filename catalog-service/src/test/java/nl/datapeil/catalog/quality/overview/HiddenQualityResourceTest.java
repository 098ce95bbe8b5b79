package nl.datapeil.catalog.quality.overview;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.quality.keeping.ScoreFollower;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// What the public may not see of the quality of the catalogue.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HiddenQualityResourceTest extends ContractCase {
  private static final String PATH = "/v1/catalog/quality";

  @Inject ScoreFollower scores;

  @Test
  void hidesCataloguesThatAreDraftsFromThePublic() {
    var dataset = published(complete());
    var catalog = draftCatalog();

    listedIn(catalog, dataset);

    groupsByCatalog(steward()).body("items.key", hasItem(catalog));
    groupsByCatalog(given()).body("items.key", not(hasItem(catalog)));
    summaryOf(steward(), "catalog", catalog).body("totals.datasets", equalTo(1));
    summaryOf(given(), "catalog", catalog).body("totals.datasets", equalTo(0));
  }

  @Test
  void hidesCataloguesThatWereDeletedFromThePublic() {
    var dataset = published(complete());
    var catalog = draftCatalog();
    listedIn(catalog, dataset);

    steward()
        .header("If-Match", "*")
        .delete("/v1/catalogs/" + catalog.substring(catalog.lastIndexOf('/') + 1))
        .then()
        .statusCode(204);

    groupsByCatalog(given()).body("items.key", not(hasItem(catalog)));
    summaryOf(given(), "catalog", catalog).body("totals.datasets", equalTo(0));
    given().get("/v1/catalog/quality/datasets?catalog=" + catalog).then().body("items", hasSize(0));
    given()
        .get("/v1/search?facets=catalog&count=true&catalog=" + catalog)
        .then()
        .body("count", equalTo(0))
        .body("facets.catalog.value", not(hasItem(catalog)));
  }

  private static String draftCatalog() {
    return steward()
        .contentType("application/json")
        .body(Map.of("title", Map.of("nl", "Concept")))
        .post("/v1/catalogs")
        .then()
        .statusCode(201)
        .extract()
        .path("uri");
  }

  /// In place of the catalogue of all that is registered.
  private void listedIn(String catalog, String dataset) {
    var own = "<http://localhost:8080/catalog/v1/catalog>";
    var described =
        steward().accept("application/n-triples").get("/v1/datasets/" + dataset).asString();
    steward()
        .contentType("application/n-triples")
        .body(described.replace(own, "<" + catalog + ">").getBytes(StandardCharsets.UTF_8))
        .queryParam("publish", true)
        .post("/v1/imports")
        .then()
        .statusCode(200);
    scores.follow();
  }

  @Test
  void hidesOwnersOfDraftsFromThePublic() {
    var owner = Drafts.newName();
    registered(with(complete(), "owner", owner));
    scores.follow();

    given()
        .queryParam("by", "OWNER")
        .queryParam("limit", 1000)
        .get(PATH + "/groups")
        .then()
        .body("items.key", not(hasItem(owner)));
    summaryOf(given(), "owner", owner).body("totals.datasets", equalTo(0));
  }

  private static ValidatableResponse groupsByCatalog(RequestSpecification as) {
    return as.queryParam("by", "CATALOG").queryParam("limit", 200).get(PATH + "/groups").then();
  }

  private static ValidatableResponse summaryOf(
      RequestSpecification as, String parameter, String value) {
    return as.queryParam(parameter, value).get(PATH).then().statusCode(200);
  }
}
