package nl.datapeil.privacy.retention;

import static io.restassured.RestAssured.given;
import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.Today;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class OrderResourceTest extends ContractCase {
  private static final String ORDERS = "/v1/destruction-orders";
  private static final String ONE = ORDERS + "/{id}";

  @Inject Today today;

  private final String dataset = "https://catalog.example/datasets/" + Ids.next();

  @Test
  void goesFromPlanByWayOfApprovalToCertificate() {
    var id = plan(rule(true), "2019-01-31").<String>path("id");
    due().body("items", empty());

    as("carla", "controller")
        .header("If-Match", tag(id))
        .post(ONE + "/approval", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("READY"))
        .body("approval.by", equalTo("carla"))
        .body("due", equalTo(true));
    due().body("items.id", hasItem(id));

    certify(id, 41).then().statusCode(200).body("certificate.rows", equalTo(41));
    certify(id, 41).then().statusCode(200).body("version", equalTo(3));
    certify(id, 42).then().statusCode(409).body("code", equalTo("CERTIFICATE_DIFFERS"));
    due().body("items.id", not(hasItem(id)));
  }

  @Test
  void plansTheSameOnce() {
    var rule = rule(false);
    var id = plan(rule, "2019-01-31").<String>path("id");

    plan(rule, "2019-01-31").then().statusCode(200).body("id", equalTo(id));
  }

  @Test
  void destroysNothingBeforeItsDayOrAfterAWithdrawal() {
    var rule = rule(false);
    var early = plan(rule, "2990-01-31").<String>path("id");

    certify(early, 1).then().statusCode(409).body("code", equalTo("DESTRUCTION_NOT_DUE"));
    petra()
        .header("If-Match", tag(early))
        .body(Map.of("reason", "Rechtszaak"))
        .post(ONE + "/withdrawal", early)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
    certify(early, 1).then().statusCode(409);
    plan(rule, "2990-01-31").then().statusCode(201);
  }

  @Test
  void showsThatItWasWithdrawnWhileItWasCarriedOut() {
    var id = plan(rule(false), "2019-01-31").<String>path("id");
    withdraw(ONE, id);

    certify(id, 41)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("certificate.rows", equalTo(41))
        .body("due", equalTo(false));

    certify(id, 41).then().statusCode(200);
    certify(id, 42).then().statusCode(409).body("code", equalTo("CERTIFICATE_DIFFERS"));
    petra()
        .get("/v1/records/{id}/versions", id)
        .then()
        .statusCode(200)
        .body("items.status", contains("WITHDRAWN", "WITHDRAWN", "READY"));
  }

  @Test
  void tellsThatItWasCarriedOutAfterTheWithdrawal() {
    var id = plan(rule(false), "2019-01-31").<String>path("id");
    withdraw(ONE, id);

    certify(id, 41, Instant.now()).then().statusCode(200);

    petra()
        .get("/v1/records/{id}/versions", id)
        .then()
        .body("items[0].reason", equalTo("Destroyed after the order was withdrawn"));
  }

  @Test
  void holdsBackWhatAnotherRuleKeeps() {
    var id = plan(rule(false), "2019-01-31").<String>path("id");
    due().body("items.id", hasItem(id));

    var other = rule("https://privacy.example/processing-activities/2", "P99Y", false);

    petra().get(ONE, id).then().body("due", equalTo(false)).body("heldBy", contains(other));
    due().body("items", empty());
    certify(id, 1, today.now()).then().statusCode(409).body("code", equalTo("DESTRUCTION_NOT_DUE"));
    withdraw("/v1/retention-rules/{id}", idOf(other));
    due().body("items.id", hasItem(id));
  }

  @Test
  void isNotDueWhenItsRuleNoLongerStands() {
    var rule = rule(false);
    var id = plan(rule, "2019-01-31").<String>path("id");

    withdraw("/v1/retention-rules/{id}", idOf(rule));

    petra().get(ONE, id).then().body("due", equalTo(false)).body("heldBy", contains(rule));
    due().body("items", empty());
  }

  @Test
  void plansAnewForAnotherDay() {
    var rule = rule(false);
    var id = plan(rule, "2019-01-31").<String>path("id");

    plan(rule, "2019-02-28").then().statusCode(201).body("id", not(equalTo(id)));
  }

  @Test
  void letsNobodyApproveTheirOwnPlan() {
    var id = plan(rule(true), "2019-01-31").<String>path("id");

    as("petra", "controller")
        .header("If-Match", tag(id))
        .post(ONE + "/approval", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_WORK"));
  }

  @Test
  void plansByAKnownRuleOnly() {
    plan("https://elsewhere.example/rules/1", "2019-01-31")
        .then()
        .statusCode(400)
        .body("code", equalTo("RETENTION_RULE_UNKNOWN"));
  }

  private String rule(boolean approvalNeeded) {
    return rule("https://privacy.example/processing-activities/1", "P7Y", approvalNeeded);
  }

  private static String idOf(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static void withdraw(String path, String id) {
    petra()
        .header("If-Match", petra().get(path, id).header("ETag"))
        .body(Map.of("reason", "Vervallen"))
        .post(path + "/withdrawal", id)
        .then()
        .statusCode(200);
  }

  private String rule(String activity, String period, boolean approvalNeeded) {
    return petra()
        .body(
            Map.of(
                "title", "Wmo na einde voorziening",
                "activity", activity,
                "dataset", dataset,
                "period", period,
                "trigger", "END_OF_CASE",
                "selectionList", "Selectielijst 2020, 11.1",
                "approvalNeeded", approvalNeeded))
        .post("/v1/retention-rules")
        .then()
        .statusCode(201)
        .extract()
        .path("uri");
  }

  private static Response plan(String rule, String triggeredOn) {
    return petra()
        .body(Map.of("rule", rule, "subject", "version 1", "triggeredOn", triggeredOn))
        .post(ORDERS);
  }

  private ValidatableResponse due() {
    return analytics()
        .queryParam("link", dataset)
        .get(ORDERS + "?status=DUE")
        .then()
        .statusCode(200);
  }

  private static Response certify(String id, int rows) {
    return certify(id, rows, Instant.parse("2026-02-02T03:00:00Z"));
  }

  private static Response certify(String id, int rows, Instant destroyedAt) {
    return analytics()
        .body(
            Map.of(
                "rows",
                rows,
                "destroyedAt",
                destroyedAt.toString(),
                "by",
                "analytics-service",
                "method",
                "Bestand gewist",
                "sha256",
                "0".repeat(64)))
        .post(ONE + "/certificate", id);
  }

  private static String tag(String id) {
    return petra().get(ONE, id).header("ETag");
  }

  private static RequestSpecification analytics() {
    return given()
        .auth()
        .oauth2(Tokens.of("service", "privacy:read privacy:write"))
        .contentType(ContentType.JSON);
  }
}
