package nl.datapeil.catalog.datarequest;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class DataRequestResourceTest extends ContractCase {
  @Test
  void isReadByEverybodyWithoutTheNamesOfStaff() {
    var question = "Waar is " + newName();
    var id = asked("anna", question);

    given()
        .queryParam("q", question)
        .get("/v1/data-requests")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].createdBy", nullValue())
        .body("items[0].votes.count", equalTo(0));
    steward().get("/v1/data-requests/{id}", id).then().body("createdBy", equalTo("anna"));
  }

  @Test
  void countsEachPersonsVoteOnce() {
    var id = asked("anna", "Waar staat water?");

    as("anna", "analyst").put("/v1/data-requests/{id}/vote", id).then().statusCode(200);
    as("bram", "viewer").put("/v1/data-requests/{id}/vote", id).then().statusCode(200);
    as("bram", "viewer")
        .put("/v1/data-requests/{id}/vote", id)
        .then()
        .body("votes.count", equalTo(2))
        .body("votes.mine", equalTo(true));
    as("bram", "viewer")
        .delete("/v1/data-requests/{id}/vote", id)
        .then()
        .body("votes.count", equalTo(1))
        .body("votes.mine", equalTo(false));
    given().put("/v1/data-requests/{id}/vote", id).then().statusCode(401);
    given().get("/v1/data-requests/{id}", id).then().body("votes.count", equalTo(1));
  }

  @Test
  void sendsItAgainWhenSomebodyVoted() {
    var id = asked("anna", "Waar staat water?");
    var etag = given().get("/v1/data-requests/{id}", id).header("ETag");
    as("anna", "analyst").put("/v1/data-requests/{id}/vote", id).then().statusCode(200);

    var answer = given().header("If-None-Match", etag).get("/v1/data-requests/{id}", id);

    answer.then().statusCode(200).body("votes.count", equalTo(1));
  }

  @Test
  void isAnsweredByPublishedDatasetsOnly() {
    var id = asked("anna", "Waar staat water?");
    var draft = registered(complete());
    var open = published(complete());

    settle(id, Map.of("kind", "ANSWERED", "text", "Hier", "datasets", List.of(draft)))
        .statusCode(400)
        .body("violations.field", contains("datasets[0]"));
    settle(id, Map.of("kind", "ANSWERED", "text", "Hier"))
        .statusCode(400)
        .body("violations.field", contains("datasets"));
    settle(id, Map.of("kind", "IN_PILOT", "text", "Bezig"))
        .statusCode(400)
        .body("violations.field", contains("pilot"));
    settle(id, Map.of("kind", "ANSWERED", "text", "Hier", "datasets", List.of(open)))
        .statusCode(200)
        .body("status", equalTo("ANSWERED"))
        .body("datasets.dataset", contains(open));
    steward().post("/v1/datasets/{id}/archival", open).then().statusCode(200);
    given().get("/v1/data-requests/{id}", id).then().body("datasets", empty());
    as("anna", "analyst").put("/v1/data-requests/{id}/vote", id).then().statusCode(409);
  }

  @Test
  void isChangedByItsAuthorOrAStewardWhileOpen() {
    var id = asked("anna", "Waar?");

    change("bram", "analyst", id).statusCode(403);
    change("anna", "analyst", id).statusCode(200).body("question", equalTo("Beter gevraagd"));
    change("sanne", "steward", id).statusCode(200);
    as("anna", "analyst")
        .header("If-Match", "*")
        .post("/v1/data-requests/{id}/withdrawal", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
    change("anna", "analyst", id).statusCode(409);
  }

  @Test
  void isAskedByStaffAndSettledBySome() {
    var id = asked("anna", "Waar?");
    var outcome = Map.of("kind", "IN_PILOT", "text", "Bezig", "pilot", "https://pilot.example/1");
    for (var role : People.STAFF) {
      as("x", role).body(draft("Waar?")).post("/v1/data-requests").then().statusCode(201);
      var status =
          as("x", role)
              .header("If-Match", "*")
              .body(outcome)
              .put("/v1/data-requests/{id}/outcome", id)
              .statusCode();
      assertThat(status == 200)
          .as(role)
          .isEqualTo(List.of("steward", "domain-expert", "admin").contains(role));
    }
    as("x", "service").body(draft("Waar?")).post("/v1/data-requests").then().statusCode(403);
  }

  private static ValidatableResponse settle(String id, Map<String, ?> outcome) {
    return steward()
        .header("If-Match", "*")
        .body(outcome)
        .put("/v1/data-requests/{id}/outcome", id)
        .then();
  }

  private static ValidatableResponse change(String person, String role, String id) {
    return as(person, role)
        .header("If-Match", "*")
        .body(draft("Beter gevraagd"))
        .put("/v1/data-requests/{id}", id)
        .then();
  }

  private static String asked(String person, String question) {
    return as(person, "analyst")
        .body(draft(question))
        .post("/v1/data-requests")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> draft(String question) {
    return Map.of(
        "question", question,
        "subQuestions", List.of("Wanneer?"),
        "valueKind", "PROCESS_OPTIMISATION",
        "effect", "Minder overlast",
        "wantedBy", "Team Riolering");
  }
}
