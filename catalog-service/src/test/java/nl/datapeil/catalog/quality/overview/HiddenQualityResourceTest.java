package nl.datapeil.catalog.quality.overview;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.quality.keeping.ScoreFollower;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// What the public may not see of the quality of the catalogue.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HiddenQualityResourceTest extends ContractCase {
  private static final String PATH = "/v1/catalog/quality";

  @Inject ScoreFollower scores;
  @Inject Session database;

  @Test
  void hidesCataloguesThatAreDraftsFromThePublic() {
    var owner = Drafts.newName();
    var dataset = published(with(complete(), "owner", owner));
    var catalog =
        steward()
            .contentType("application/json")
            .body(Map.of("title", Map.of("nl", "Concept")))
            .post("/v1/catalogs")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("uri");
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeMutationQuery("update entry set catalog = ?1 where id = ?2")
                .setParameter(1, catalog)
                .setParameter(2, UUID.fromString(dataset))
                .executeUpdate());
    scores.follow();

    groupsByCatalog(steward()).body("items.key", hasItem(catalog));
    groupsByCatalog(given()).body("items.key", not(hasItem(catalog)));
    summaryOf(steward(), "catalog", catalog).body("totals.datasets", equalTo(1));
    summaryOf(given(), "catalog", catalog).body("totals.datasets", equalTo(0));
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
