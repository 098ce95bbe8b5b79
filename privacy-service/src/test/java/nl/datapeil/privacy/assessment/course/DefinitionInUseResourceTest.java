package nl.datapeil.privacy.assessment.course;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.paul;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.answer;
import static nl.datapeil.privacy.assessment.AssessmentApi.inAYear;
import static nl.datapeil.privacy.assessment.AssessmentApi.start;
import static nl.datapeil.privacy.assessment.AssessmentApi.submit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.assessment.definition.DefinitionApi;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// New assessments follow forms that are in use; what was assessed with others goes on.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DefinitionInUseResourceTest extends ContractCase {
  private final String urn = "urn:nl:gebruik-" + UUID.randomUUID();

  @Test
  void refusesWhatWasReplacedOrWithdrawnAndNamesTheVersionToUse() {
    file("1.0");
    file("1.1");

    begin("1.0")
        .statusCode(409)
        .body("code", equalTo("DEFINITION_OUT_OF_USE"))
        .body("detail", containsString(urn + ":1.1"))
        .body("links.href", hasItem(endsWith("/assessment-definitions/" + urn + "/1.1")));
    begin("1.1").statusCode(201);
    withdraw("1.1");
    begin("1.1").statusCode(409).body("detail", containsString(urn + ":1.0"));
    begin("1.0").statusCode(201);
    withdraw("1.0");
    begin("1.0").statusCode(409).body("links.rel", hasItem("collection"));
    petra()
        .body("{\"metadata\":{\"urn\":\"" + urn + ":1.0\"},\"answers\":{\"1\":{\"value\":\"ja\"}}}")
        .post("/v1/assessments/imports")
        .then()
        .statusCode(409)
        .body("code", equalTo("DEFINITION_OUT_OF_USE"));
    begin("9.9").statusCode(409);
  }

  @Test
  void renewsByTheNewestVersionAndTellsWhatGaveWay() {
    file("1.0");
    var id = start(urn, "Wordt herzien");
    answer(id, "{\"1\": \"ja\"}").then().statusCode(200);
    putIntoForce(id);
    file("1.1");

    String renewal =
        petra()
            .post(ONE + "/renewal", id)
            .then()
            .statusCode(201)
            .body("definition.version", equalTo("1.1"))
            .body("answers.'1'.value", equalTo("ja"))
            .body("progress.open", equalTo(List.of("2")))
            .extract()
            .path("id");
    petra().get(ONE + "/export", renewal).then().body("metadata.urn", equalTo(urn + ":1.1"));
    answer(renewal, "{\"2\": \"nee\"}").then().statusCode(200);
    putIntoForce(renewal);

    petra().get(ONE, id).then().body("status", equalTo("SUPERSEDED"));
    events(id).body("data.status", hasItems("IN_REVIEW", "IN_FORCE", "SUPERSEDED"));
    events(renewal).body("data.status", hasItems("IN_REVIEW", "IN_FORCE"));
  }

  private static void putIntoForce(String id) {
    submit(id).then().statusCode(200);
    paul()
        .body(Map.of("outcome", "PASS", "reviewOn", inAYear().toString()))
        .post(ONE + "/review", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"));
  }

  private static ValidatableResponse events(String id) {
    return dirk()
        .queryParam("subject", "http://localhost:8080/privacy/v1/assessments/" + id)
        .queryParam("type", "nl.datapeil.privacy.assessment.status-changed")
        .get("/v1/events")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse begin(String version) {
    return petra()
        .body(Map.of("definition", urn, "definitionVersion", version, "title", "Proef"))
        .post("/v1/assessments")
        .then();
  }

  private void withdraw(String version) {
    as("ahmed", "admin")
        .body(Map.of("reason", "Verouderd"))
        .post("/v1/assessment-definitions/{urn}/{version}/withdrawal", urn, version)
        .then()
        .statusCode(200);
  }

  private void file(String version) {
    var yaml =
        """
        name: Proef
        urn: %s
        version: "%s"
        workflow: review
        tasks:
          - {task: Vraag, id: "1", type: [text_input], repeatable: false}
        """
                .formatted(urn, version)
            + (version.equals("1.0")
                ? ""
                : "  - {task: Nog een, id: '2', type: [text_input], repeatable: false,"
                    + " required_status: true}\n");
    DefinitionApi.file(yaml).then().statusCode(201);
  }
}
