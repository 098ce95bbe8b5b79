package nl.datapeil.catalog.search;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.closed;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.Drafts.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// Counts, places, times and kinds over HTTP, and that what is hidden shows in none of them.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class FacetResourceTest extends ContractCase {
  @Test
  void countsOnlyWhenAsked() {
    var owner = newName();
    published(with(complete(), "owner", owner));

    var plain = given().queryParam("owner", owner).get("/v1/datasets").then();
    var counted =
        given()
            .queryParam("owner", owner)
            .queryParam("count", true)
            .queryParam("facets", "access,theme")
            .get("/v1/datasets")
            .then();

    plain.statusCode(200).body("count", nullValue()).body("facets", nullValue());
    counted
        .statusCode(200)
        .body("count", equalTo(1))
        .body("facets.access", hasSize(1))
        .body("facets.access[0].value", equalTo("OPEN"))
        .body("facets.theme.count", contains(1));
  }

  @Test
  void showsNothingOfWhatIsHiddenInCountsAndFacets() {
    var owner = newName();
    published(with(complete(), "owner", owner));
    registered(with(closed(), "owner", owner));
    var archived = published(with(closed(), "owner", owner));
    steward().post("/v1/datasets/{id}/archival", archived).then().statusCode(200);

    var forPublic =
        given()
            .queryParam("owner", owner)
            .queryParam("count", true)
            .queryParam("facets", "access,status")
            .get("/v1/search")
            .then();
    var forStaff =
        steward()
            .queryParam("owner", owner)
            .queryParam("count", true)
            .queryParam("facets", "status")
            .get("/v1/search")
            .then();

    forPublic
        .statusCode(200)
        .body("count", equalTo(1))
        .body("facets.access.value", contains("OPEN"))
        .body("facets.status.value", contains("PUBLISHED"));
    forStaff
        .statusCode(200)
        .body("count", equalTo(3))
        .body("facets.status.value", containsInAnyOrder("PUBLISHED", "DRAFT", "ARCHIVED"));
  }

  @Test
  void findsAChangeAtOnceAndTheOldWordsNoMore() {
    var word = "kwispelvaantje" + newName().replaceAll("[^a-z]", "");
    var draft = with(complete(), "title", word);
    var id = registered(draft);
    given().queryParam("q", word).get("/v1/datasets").then().body("items", empty());

    steward().post("/v1/datasets/{id}/publication", id).then().statusCode(200);
    given().queryParam("q", word).get("/v1/datasets").then().body("items.id", contains(id));

    var etag = given().get("/v1/datasets/{id}", id).header("ETag");
    steward()
        .header("If-Match", etag)
        .body(with(draft, "title", "Iets anders"))
        .put("/v1/datasets/{id}", id)
        .then()
        .statusCode(200);
    given().queryParam("q", word).get("/v1/datasets").then().body("items", empty());
  }

  @Test
  void findsByPlaceBoxAndPeriod() {
    var owner = newName();
    var draft = with(complete(), "owner", owner);
    draft.put(
        "spatial",
        List.of(
            Map.of("label", "Peilstad", "bbox", "POLYGON((5 52,5.2 52,5.2 52.2,5 52.2,5 52))")));
    draft.put("temporal", List.of(Map.of("start", "2020-01-01", "end", "2021-12-31")));
    published(draft);
    var within =
        Map.of("owner", owner, "place", "peilstad", "bbox", "5.1,52.1,6,53", "from", "2021");
    var without =
        Map.of("owner", owner, "bbox", "100000,100000,110000,110000", "bboxCrs", "EPSG:28992");

    given().queryParams(within).get("/v1/datasets").then().body("items", hasSize(1));
    given().queryParams(without).get("/v1/datasets").then().body("items", empty());
    given()
        .queryParams("owner", owner, "from", "2022")
        .get("/v1/datasets")
        .then()
        .body("items", empty());
  }

  @Test
  void findsEveryKind() {
    var owner = newName();
    var service =
        steward()
            .body(
                Map.of(
                    "title",
                    "Kaartdienst",
                    "owner",
                    owner,
                    "endpointURL",
                    List.of("https://x.nl/wms")))
            .post("/v1/data-services")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var dataset = registered(with(complete(), "owner", owner));

    var everything =
        steward().queryParam("owner", owner).queryParam("facets", "kind").get("/v1/search").then();
    var services = steward().queryParam("owner", owner).get("/v1/data-services").then();

    everything
        .statusCode(200)
        .body("items.id", containsInAnyOrder(service, dataset))
        .body("facets.kind.value", containsInAnyOrder("DATASET", "SERVICE"));
    services.statusCode(200).body("items.id", contains(service));
  }

  @Test
  void sortsByTitle() {
    var owner = newName();
    var last = published(with(with(complete(), "owner", owner), "title", "Zand"));
    var first = published(with(with(complete(), "owner", owner), "title", "École"));

    var page =
        given().queryParam("owner", owner).queryParam("sort", "title").get("/v1/datasets").then();

    page.statusCode(200).body("items.id", contains(first, last));
  }
}
