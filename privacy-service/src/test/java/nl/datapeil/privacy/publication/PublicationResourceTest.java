package nl.datapeil.privacy.publication;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class PublicationResourceTest extends ContractCase {
  private static final String ACTIVITIES = "/v1/public/processing-activities";
  private static final String ALGORITHMS = "/v1/public/algorithms";

  @Test
  void tellsCitizensWhatIsDoneAndWhatTheyMayAsk() {
    var id = approved(draft());
    String uri = petra().get("/v1/processing-activities/{id}", id).path("uri");
    var algorithm = published(uri);

    when()
        .get(ACTIVITIES + "/{id}", id)
        .then()
        .statusCode(200)
        .body("why", equalTo("Zien of voorzieningen zijn waar bewoners ze nodig hebben"))
        .body("ground.nl", equalTo("Het is nodig voor een publieke taak die de wet ons geeft."))
        .body("data.howLong.nl", contains("5 jaar", "5 jaar"))
        .body("rights.right", hasItem("OBJECTION"))
        .body("dpo", equalTo("fg@gemeente.example"))
        .body("algorithms.uri", contains(endsWith("/public/algorithms/" + algorithm)))
        .body("register", endsWith("/processing-activities/" + id + "/versions/1"))
        .body("author", nullValue());
    when()
        .get(ALGORITHMS + "/{id}", algorithm)
        .then()
        .statusCode(200)
        .body("use.nl", equalTo("Het wordt ontwikkeld."))
        .body("activities", contains(endsWith("/public/processing-activities/" + id)));
  }

  @Test
  void findsByWords() {
    var id = approved(draft().put("name", "Leerlingenvervoer naar zwemles"));

    given()
        .queryParam("q", "zwemles")
        .get(ACTIVITIES)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    given().queryParam("q", "onvindbaarwoord").get(ACTIVITIES).then().body("items", empty());
    given().queryParam("limit", "0").get(ACTIVITIES).then().statusCode(400);
  }

  @Test
  void saysNothingOfDraftsAndSecrets() {
    var hidden = draft();
    hidden.putObject("confidentiality").put("reason", "Toezicht");
    var drafted = file(draft());
    var secret = approved(hidden);

    when().get(ACTIVITIES + "/{id}", drafted).then().statusCode(404);
    when().get(ACTIVITIES + "/{id}", secret).then().statusCode(404);
    given()
        .queryParam("limit", 200)
        .get(ACTIVITIES)
        .then()
        .body("items.id", not(hasItem(secret)))
        .body("items.id", not(hasItem(drafted)));
  }

  @Test
  void mayBeKeptForAWhile() {
    var id = approved(draft());

    var tag =
        when()
            .get(ACTIVITIES + "/{id}", id)
            .then()
            .header("Cache-Control", equalTo("public, max-age=300"))
            .extract()
            .header("ETag");

    given()
        .header("If-None-Match", tag)
        .get(ACTIVITIES + "/{id}", id)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
    given()
        .header("If-None-Match", "\"other\"")
        .get(ACTIVITIES + "/{id}", id)
        .then()
        .statusCode(200);
  }

  @Test
  void listsEveryVersionForStaffAndWhatChanged() {
    var id = approved(draft());
    revise(id, draft().put("name", "Nieuwe naam")).then().statusCode(200);

    petra()
        .get("/v1/processing-activities/{id}/versions", id)
        .then()
        .statusCode(200)
        .body("items.version", contains(2, 1))
        .body("next", nullValue());
    petra()
        .get("/v1/processing-activities/{id}/versions?limit=1", id)
        .then()
        .body("items.version", contains(2))
        .body("next", equalTo(2));
    petra()
        .get("/v1/processing-activities/{id}/difference?from=1&to=2", id)
        .then()
        .statusCode(200)
        .body("changes.path", contains("name"))
        .body("changes[0].after", equalTo("Nieuwe naam"));
    petra().get("/v1/processing-activities/{id}/difference?from=1&to=9", id).then().statusCode(404);
  }

  /// The id of a published algorithm that serves this activity.
  private static String published(String activity) {
    var created =
        petra().body(Map.of("activity", activity, "category", "IMPACTFUL")).post("/v1/algorithms");
    String id = created.path("id");
    petra()
        .header("If-Match", created.header("ETag"))
        .post("/v1/algorithms/{id}/publication", id)
        .then()
        .statusCode(200);
    return id;
  }
}
