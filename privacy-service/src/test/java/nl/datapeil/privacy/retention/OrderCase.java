package nl.datapeil.privacy.retention;

import static io.restassured.RestAssured.given;
import static nl.datapeil.privacy.PrivacyApi.petra;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.testkit.Tokens;

/// A test of destruction orders, each about a dataset of its own.
abstract class OrderCase extends TimedCase {
  static final String ORDERS = "/v1/destruction-orders";
  static final String ONE = ORDERS + "/{id}";

  /// Within the minute that clocks may differ, so also the moment of what is destroyed at once.
  final Instant began = Instant.now().truncatedTo(ChronoUnit.MICROS);

  final String dataset = "https://catalog.example/datasets/" + Ids.next();

  String rule(boolean approvalNeeded) {
    return rule("https://privacy.example/processing-activities/1", "P7Y", approvalNeeded);
  }

  static String idOf(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  static void withdraw(String path, String id) {
    petra()
        .header("If-Match", petra().get(path, id).header("ETag"))
        .body(Map.of("reason", "Vervallen"))
        .post(path + "/withdrawal", id)
        .then()
        .statusCode(200);
  }

  String rule(String activity, String period, boolean approvalNeeded) {
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

  static Response plan(String rule, String triggeredOn) {
    return petra()
        .body(Map.of("rule", rule, "subject", "version 1", "triggeredOn", triggeredOn))
        .post(ORDERS);
  }

  ValidatableResponse due() {
    return analytics()
        .queryParam("link", dataset)
        .get(ORDERS + "?status=DUE")
        .then()
        .statusCode(200);
  }

  Response certify(String id, int rows) {
    return certify(id, rows, began);
  }

  static Response certify(String id, int rows, Instant destroyedAt) {
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

  static String tag(String id) {
    return petra().get(ONE, id).header("ETag");
  }

  static RequestSpecification analytics() {
    return given()
        .auth()
        .oauth2(Tokens.of("service", "privacy:read privacy:write"))
        .contentType(ContentType.JSON);
  }
}
