package nl.datapeil.privacy.assessment;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.paul;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.answer;
import static nl.datapeil.privacy.assessment.AssessmentApi.carla;
import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static nl.datapeil.privacy.assessment.AssessmentApi.inAYear;
import static nl.datapeil.privacy.assessment.AssessmentApi.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.PrivacyApi;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// From a pre-scan to a DPIA in force, as an officer goes in Swagger UI: with the examples that are
/// offered there, and by what `nextSteps` say.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class OfficersPathResourceTest extends ContractCase {
  @Inject FiledAssessments filed;

  @Test
  void goesFromPreScanToDpiaInForce() {
    var activity = PrivacyApi.file(ActivityJson.draft());
    var uri = "http://localhost:8080/privacy/v1/processing-activities/" + activity;

    var preScan = startPreScan(uri);
    var dpia = startDpia(preScan);
    assess(dpia);
    decide(dpia);

    assertThat(filed.ofActivity(UUID.fromString(activity)))
        .extracting(FiledAssessment::definition, FiledAssessment::status)
        .containsExactly(
            tuple(AssessmentApi.PRE_SCAN, Status.IN_FORCE),
            tuple(AssessmentApi.DPIA, Status.IN_FORCE));
    petra()
        .get("/v1/assessments?status=IN_FORCE&activity=" + uri)
        .then()
        .statusCode(200)
        .body("items.id", contains(preScan, dpia));
    petra()
        .queryParam("q", "cliëntenraad -fiets")
        .queryParam("activity", uri)
        .get("/v1/assessments")
        .then()
        .statusCode(200)
        .body("items.id", contains(dpia));
  }

  private static String startPreScan(String activity) {
    var draft = example("assessmentDraft");
    draft.putArray("about").add(activity);
    String id =
        petra()
            .body(draft.toString())
            .post("/v1/assessments")
            .then()
            .statusCode(201)
            .body("status", equalTo("DRAFT"))
            .body("progress.open", hasItems("0.1", "10.1"))
            .extract()
            .path("id");
    answer(id, example("answersOfPrescan"))
        .then()
        .statusCode(200)
        .body("outcomes.DPIA", equalTo("required"))
        .body("results.find { it.assessment == 'DPIA' }.calledFor", equalTo(true))
        .body("progress.open", empty());
    follow(petra(), id, "SUBMIT", Map.of()).statusCode(200);
    follow(paul(), id, "PASS", Map.of("outcome", "PASS", "reviewOn", inAYear().toString()))
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"))
        .body("reviewOn", equalTo(inAYear().toString()));
    return id;
  }

  private static String startDpia(String preScan) {
    var draft = example("dpiaDraft").put("basedOn", preScan);
    return petra()
        .body(draft.toString())
        .post("/v1/assessments")
        .then()
        .statusCode(201)
        .body("basedOn", equalTo(preScan))
        .body("about.size()", equalTo(1))
        .body("answers.'1.1'.value", equalTo("Wmo-gebruik per buurt"))
        .body("answers.'5.1'[0].'5.1.1'.value", containsString("voorzieningen"))
        .body("answers.'11.1'[0].'11.1.1'.value", equalTo("PUBLIC_TASK"))
        .extract()
        .path("id");
  }

  private static void assess(String id) {
    petra()
        .post(ONE + "/submission", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("ASSESSMENT_INCOMPLETE"))
        .body("violations.field", hasItems("answers.14.1", "answers.2.1.1[0]"))
        .body("links.rel", hasItem("edit"));
    answer(id, example("answersWithRows")).then().statusCode(200).body("progress.open", empty());
    petra()
        .body(example("riskDraft").toString())
        .post(ONE + "/risks", id)
        .then()
        .statusCode(200)
        .body("risks[0].level", equalTo("HIGH"))
        .body("risks[0].residualLevel", equalTo("LOW"))
        .body("answered[0].impact.value", equalTo("HIGH"))
        .body("answered[0].residualLevel.value", equalTo("LOW"))
        .body("highResidualRisk", equalTo(false));
  }

  private static void decide(String id) {
    follow(petra(), id, "SUBMIT", example("assessmentRemark")).statusCode(200);
    follow(paul(), id, "PASS", example("assessmentReview"))
        .statusCode(200)
        .body("status", equalTo("ADVICE"));
    follow(dirk(), id, "ADVISE", example("assessmentAdvice"))
        .statusCode(200)
        .body("status", equalTo("DECISION"));
    carla()
        .body(Map.of("outcome", "APPROVE", "reviewOn", inAYear().toString()))
        .post(ONE + "/decision", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("MOTIVATION_MISSING"));
    follow(carla(), id, "APPROVE", example("assessmentDecision"))
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"))
        .body("steps.step", contains("SUBMIT", "PASS", "ADVISE", "APPROVE"))
        .body("steps.by", contains("petra", "paul", "dirk", "carla"))
        .body("nextSteps.step", contains("WITHDRAW", "RENEW"));
  }

  /// Does what `nextSteps` offer to this person, where they say.
  private static ValidatableResponse follow(
      RequestSpecification person, String id, String step, Object body) {
    var next =
        petra()
            .get(ONE, id)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("nextSteps.find { it.step == '" + step + "' }.href");
    assertThat(next).contains("/assessments/" + id);
    return person
        .body(body.toString().startsWith("{\"") ? body.toString() : body)
        .post(next.substring(next.indexOf("/v1/")))
        .then();
  }

  @Test
  void saysWhoseStepItIs() {
    var id = AssessmentApi.start(AssessmentApi.DPIA, "Wiens stap");

    dirk()
        .header("If-Match", tag(id))
        .body("{}")
        .patch(ONE + "/answers", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("STEP_OF_OTHERS"))
        .body("detail", containsString("privacy-officer"));
    paul()
        .body(Map.of("outcome", "PASS"))
        .post(ONE + "/review", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("STEP_OUT_OF_TURN"))
        .body("links.rel", hasItems("submit", "assessment"))
        .body("links.href[0]", endsWith("/answers"));
    carla()
        .get(ONE, id)
        .then()
        .body("nextSteps.find { it.step == 'SUBMIT' }.possible", equalTo(false))
        .body("nextSteps.find { it.step == 'SUBMIT' }.because.en", containsString("role"))
        .body("nextSteps.find { it.step == 'WITHDRAW' }.possible", equalTo(true));
  }
}
