package nl.datapeil.catalog.stewardship;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class StewardshipResourceTest extends ContractCase {
  @Test
  void beginsEmptyAndIsReplacedAsAWhole() {
    var id = published(complete());
    steward()
        .get("/v1/datasets/{id}/stewardship", id)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"0."))
        .body("owner", equalTo("Team Riolering"))
        .body("assignments", empty());

    var first = assign(id, "\"0\"", "OWNER", null);
    var stale = assign(id, "\"0\"", "STEWARD", null);

    String etag =
        first.statusCode(200).body("assignments.role", contains("OWNER")).extract().header("ETag");
    stale.statusCode(412).body("code", equalTo("VERSION_OUTDATED"));
    assign(id, etag, "STEWARD", "2030-01-01")
        .statusCode(200)
        .body("assignments[0].until", equalTo("2030-01-01"));
  }

  @Test
  void letsOneOfManyBeTheFirst() throws Exception {
    var id = published(complete());
    var statuses = new ConcurrentLinkedQueue<Integer>();

    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 6; i++) {
        callers.execute(
            () -> statuses.add(assign(id, "\"0\"", "OWNER", null).extract().statusCode()));
      }
    }

    assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assign(published(complete()), "*", "OWNER", "2019-12-31")
        .statusCode(400)
        .body("violations.field", contains("assignments[0].until"));
  }

  @Test
  void namesPersonsToStaffOnly() {
    var id = published(complete());

    given().get("/v1/datasets/{id}/stewardship", id).then().statusCode(401);
    as("x", "unheard-of").get("/v1/datasets/{id}/stewardship", id).then().statusCode(403);
    as("x", "viewer").get("/v1/datasets/{id}/stewardship", id).then().statusCode(200);
    as("x", "viewer")
        .header("If-Match", "*")
        .body(Map.of("assignments", List.of()))
        .put("/v1/datasets/{id}/stewardship", id)
        .then()
        .statusCode(403);
    steward().get("/v1/datasets/{id}/stewardship", UUID.randomUUID()).then().statusCode(404);
  }

  private static ValidatableResponse assign(
      String id, String etag, String role, @Nullable String until) {
    var assignment = new HashMap<String, Object>();
    assignment.put("person", "olga");
    assignment.put("role", role);
    assignment.put("from", "2020-01-01");
    if (until != null) {
      assignment.put("until", until);
    }
    return steward()
        .header("If-Match", etag)
        .body(Map.of("assignments", List.of(assignment)))
        .put("/v1/datasets/{id}/stewardship", id)
        .then();
  }
}
