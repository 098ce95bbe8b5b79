package nl.datapeil.privacy.decision.fact;

import static nl.datapeil.privacy.ActivityJson.RESIDENTS;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.PRE_SCAN;
import static nl.datapeil.privacy.assessment.AssessmentApi.activityUri;
import static nl.datapeil.privacy.assessment.AssessmentApi.dpiaInForce;
import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static nl.datapeil.privacy.assessment.AssessmentApi.inForce;
import static nl.datapeil.privacy.assessment.AssessmentApi.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.privacy.decision.DecisionApi;
import nl.datapeil.privacy.processor.ProcessorJson;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class FactsResourceTest extends TimedCase {
  @Test
  void deniesUntilTheDpiaThatAPreScanDemandsIsInForce() {
    var activity = approved(draft());
    var preScan = inForce(activity, PRE_SCAN, example("answersOfPrescan"));

    denied(activity, "DPIA_MISSING", preScan).body("context.links.rel", contains("assessments"));
    dpiaInForce(activity);
    permitted(activity);
  }

  @Test
  void heedsAnAssessmentThatNamesAVersionOfTheActivity() {
    var activity = approved(draft());
    var preScan = inForce(activity + "/versions/1", PRE_SCAN, example("answersOfPrescan"));

    denied(activity, "DPIA_MISSING", preScan);
  }

  @Test
  void takesNoAgreementThatNamesAVersionOfTheActivity() {
    var agreement = agreement(approved(draft()) + "/versions/1", "https://a.example/processors/1");

    petra()
        .body(agreement.toString())
        .post("/v1/processing-agreements")
        .then()
        .statusCode(400)
        .body("detail", containsString("not a version"));
  }

  @Test
  void deniesOnceTheReviewDateOfTheDpiaHasPassed() {
    var activity = approved(draft());
    var dpia = dpiaInForce(activity);

    clock.putForward(Duration.ofDays(364));
    permitted(activity);
    clock.putForward(Duration.ofDays(368));

    denied(activity, "DPIA_LAPSED", dpia);
  }

  @Test
  void deniesOnceTheDpiaIsWithdrawnWhateverAPreScanSays() {
    var activity = approved(draft());
    var dpia = dpiaInForce(activity);

    withdraw(dpia).then().statusCode(200);

    denied(activity, "DPIA_MISSING", dpia);
  }

  @Test
  void deniesWhatIsAProhibitedPractice() {
    var activity = approved(draft());
    var answers =
        ActivityJson.read(
            """
            {"answers": {"0.1": "Sturende app", "0.2": "Stuurt bewoners", "0.3": "YES",
             "1.1": "YES", "1.2": "YES", "1.3": "YES", "12.1": "PROHIBITED"}}
            """);

    var test = inForce(activity, "urn:nl:peilverboden", answers);

    denied(activity, "ASSESSMENT_NEGATIVE", test)
        .body("context.links.rel", contains("processing-activity", "assessments"));
  }

  @Test
  void deniesWhatMayBeAProhibitedPractice() {
    var activity = approved(draft());
    var answers =
        ActivityJson.read(
            """
            {"answers": {"0.1": "Sturende app", "0.2": "Stuurt bewoners", "0.3": "YES",
             "1.1": "YES", "1.2": "YES", "1.3": "UNSURE", "12.1": "NOT_PROHIBITED"}}
            """);

    var test = inForce(activity, "urn:nl:peilverboden", answers);

    denied(activity, "ASSESSMENT_UNCLEAR", test).body("context.links.rel", contains("assessments"));
  }

  @Test
  void deniesWhileNoAgreementWithAProcessorStands() {
    var activity = approved(draft());
    var processor = file("processors", ProcessorJson.processor());
    var unsigned = agreement(activity, processor);
    unsigned.remove("signedOn");

    var id = id(file("processing-agreements", unsigned));

    denied(activity, "AGREEMENT_MISSING", id)
        .body("context.reasons[0].message.en", containsString("It is not signed."))
        .body("context.links[0].href", endsWith("/processing-agreements"));
    file("processing-agreements", agreement(activity, processor));
    permitted(activity);
  }

  @Test
  void deniesWhenAProcessorThatTheActivityNamesHasNoAgreement() {
    var processor = file("processors", ProcessorJson.processor());
    var draft = draft();
    draft.putObject("related").putArray("processors").add(processor);
    var activity = approved(draft);

    denied(activity, "AGREEMENT_MISSING", activity)
        .body("context.reasons[0].message.nl", containsString(processor));
    file("processing-agreements", agreement(activity, processor));
    permitted(activity);
  }

  @Test
  void deniesWhileWhatMustBeDestroyedIsStillThere() {
    var activity = approved(draft());
    var rule =
        ActivityJson.read(
            """
            {"title": "Wmo", "period": "P1Y", "trigger": "CREATION", "approvalNeeded": true}
            """);
    rule.put("activity", activityUri(activity)).put("dataset", RESIDENTS);
    var order =
        ActivityJson.read("{\"subject\": \"version 1\", \"triggeredOn\": \"2019-01-31\"}")
            .put("rule", file("retention-rules", rule));

    var id = id(file("destruction-orders", order));

    denied(activity, "RETENTION_PASSED", id)
        .body("context.reasons[0].dataset", equalTo(RESIDENTS))
        .body("context.links[0].href", endsWith(id));
    petra()
        .header("If-Match", petra().get("/v1/destruction-orders/{id}", id).header("ETag"))
        .body(Map.of("reason", "Verkeerde datum"))
        .post("/v1/destruction-orders/{id}/withdrawal", id)
        .then()
        .statusCode(200);
    permitted(activity);
  }

  private static ObjectNode agreement(String activity, String processor) {
    var agreement = ProcessorJson.agreement(processor);
    agreement.putArray("activities").add(activityUri(activity));
    return agreement;
  }

  /// The URI of a new item.
  private static String file(String register, ObjectNode item) {
    return petra()
        .body(item.toString())
        .post("/v1/" + register)
        .then()
        .statusCode(201)
        .extract()
        .path("uri");
  }

  private static String id(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static void permitted(String activity) {
    DecisionApi.decide(activity).body("decision", equalTo(true));
  }

  /// For this reason only, which names the document with this id.
  private static ValidatableResponse denied(String activity, String code, String document) {
    return DecisionApi.decide(activity)
        .body("decision", equalTo(false))
        .body("context.reasons.code", contains(code))
        .body("context.reasons[0].because.uri", endsWith(document))
        .body("context.links", not(empty()));
  }
}
