package nl.datapeil.privacy.activity;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ActivityResourceTest extends ContractCase {
  private static final String LIST = "/v1/processing-activities";
  private static final String ONE = LIST + "/{id}";

  @Test
  void recordsADraftOfItsAuthor() {
    petra()
        .body(draft().toString())
        .post(LIST)
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", "\"0\"")
        .body("status", equalTo("DRAFT"))
        .body("version", equalTo(1))
        .body("author", equalTo("petra"))
        .body("reviewOn", equalTo("2999-12-31"))
        .body("datasets[0].columns[1].generaliseTo", equalTo("YEAR"));
  }

  @Test
  void tellsEverythingThatIsWrongInTheReadersLanguage() {
    var wrong = draft().put("legalBasis", "BECAUSE").put("retentionPeriod", "5 jaar");
    wrong.remove("controller");

    petra()
        .header("Accept-Language", "nl-NL")
        .body(wrong.toString())
        .post(LIST)
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("INVALID_REQUEST"))
        .body("title", equalTo("Ongeldig verzoek"))
        .body("violations.field", containsInAnyOrder("legalBasis", "retentionPeriod", "controller"))
        .body("violations.message", hasItem("is verplicht"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "\"text\"", "{\"nmae\": \"x\"}"})
  void refusesWhatIsNoDraft(String body) {
    petra()
        .body(body)
        .post(LIST)
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("detail", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "purpose", "controller"})
  void refusesNulInText(String field) {
    petra()
        .body(draft().put(field, "a\0b").toString())
        .post(LIST)
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of(field)));
  }

  @Test
  void showsThePublicApprovedActivitiesWithoutNames() {
    var hidden = file(draft());
    var shown = approved(draft());

    when().get(ONE, hidden).then().statusCode(404).body("code", equalTo("ACTIVITY_NOT_FOUND"));
    when()
        .get(ONE, shown)
        .then()
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("author", nullValue())
        .body("advice", nullValue())
        .body("approval.approver", nullValue())
        .body("approval.at", notNullValue());
    when().get(LIST + "?limit=200").then().body("items.status", everyItem(equalTo("APPROVED")));
  }

  @Test
  void keepsConfidentialActivitiesFromThePublicUntilTheirDay() {
    var hidden = draft();
    hidden.putObject("confidentiality").put("reason", "Toezicht");
    var lifted = draft();
    lifted
        .putObject("confidentiality")
        .put("reason", "Toezicht")
        .put("confidentialUntil", "2020-01-31");

    var id = approved(hidden);
    var shown = approved(lifted);

    when().get(ONE, id).then().statusCode(404);
    when().get(ONE + "/versions/1", id).then().statusCode(404);
    when().get(LIST + "?limit=200").then().body("items.id", not(hasItem(id)));
    when().get(LIST + "?limit=200").then().body("items.id", hasItem(shown));
    petra().get(ONE, id).then().body("confidentiality.reason", equalTo("Toezicht"));
  }

  @Test
  void showsStaffEverythingButNotWithoutTheScope() {
    var id = file(draft());

    as("privacy:read").get(ONE, id).then().statusCode(200).body("author", equalTo("petra"));
    as("catalog:read").get(ONE, id).then().statusCode(404);
  }

  @Test
  void findsByStatusDatasetAndWords() {
    var dataset = "https://catalog.example/datasets/" + Ids.next();
    var first = file(draft(dataset).put("name", "Schuldhulp aan jongeren"));
    var second = approved(draft(dataset).put("name", "Leerlingenvervoer"));

    find("dataset=" + dataset).body("items.id", equalTo(List.of(first, second)));
    find("dataset=" + dataset + "&status=DRAFT").body("items.id", equalTo(List.of(first)));
    find("dataset=" + dataset + "&q=leerling%20jongere").body("items", hasSize(0));
    find("dataset=" + dataset + "&q=jongere").body("items.id", equalTo(List.of(first)));
    find("dataset=https://catalog.example/none").body("items", hasSize(0));
  }

  @Test
  void pagesWithACursor() {
    var dataset = "https://catalog.example/datasets/" + Ids.next();
    var first = file(draft(dataset));
    var second = file(draft(dataset));
    var query = "dataset=" + dataset + "&limit=1";

    String next = find(query).body("items.id", equalTo(List.of(first))).extract().path("next");
    find(query + "&after=" + next).body("items.id", equalTo(List.of(second)));
    find(query + "&after=" + second).body("items", hasSize(0)).body("next", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=many, limit",
    "after=1, after",
    "status=NEW, status",
    "dataset=none, dataset",
    "q=a%00b, q"
  })
  void refusesWrongQueryParameters(String query, String field) {
    given()
        .urlEncodingEnabled(false)
        .get(LIST + "?" + query)
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of(field)));
  }

  @Test
  void keepsEveryVersionAsItWas() {
    var id = approved(draft());

    revise(id, draft().put("name", "Nieuwe naam")).then().statusCode(200);

    petra()
        .get(ONE, id)
        .then()
        .body("version", equalTo(2))
        .body("status", equalTo("DRAFT"))
        .body("name", equalTo("Nieuwe naam"));
    petra()
        .get(ONE + "/versions/1", id)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("status", equalTo("APPROVED"))
        .body("approval.approver", equalTo("paul"))
        .body("name", not(equalTo("Nieuwe naam")));
    petra().get(ONE + "/versions/3", id).then().statusCode(404);
    when().get(ONE, id).then().statusCode(404);
  }

  @Test
  void overwritesNobodysChange() {
    var id = file(draft());
    revise(id, draft()).then().statusCode(200);

    petra().body(draft().toString()).put(ONE, id).then().statusCode(428);
    petra()
        .header("If-Match", "\"0\"")
        .body(draft().toString())
        .put(ONE, id)
        .then()
        .statusCode(412)
        .body("code", equalTo("ACTIVITY_CHANGED"));
    petra()
        .header("If-Match", "*")
        .body(draft().toString())
        .put(ONE, id)
        .then()
        .statusCode(412)
        .body("type", endsWith("activity-changed"));
  }

  private static ValidatableResponse find(String query) {
    return petra().urlEncodingEnabled(false).get(LIST + "?" + query).then().statusCode(200);
  }

  private static RequestSpecification as(String scope) {
    return given().auth().oauth2(Tokens.of("viewer", scope)).contentType(ContentType.JSON);
  }
}
