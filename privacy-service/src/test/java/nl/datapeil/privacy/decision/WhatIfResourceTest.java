package nl.datapeil.privacy.decision;

import static io.restassured.RestAssured.given;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.decision.DecisionJson.column;
import static nl.datapeil.privacy.decision.DecisionJson.question;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class WhatIfResourceTest extends ContractCase {
  private static final List<Map<String, Object>> BIRTH_DATE =
      List.of(column("birth_date", "PERSONAL"));

  @Test
  void answersAnAnalystAndRecordsNothing() {
    var id = approved(draft());

    ask(question(id, BIRTH_DATE))
        .post("/v1/decisions?dryRun=true")
        .then()
        .statusCode(200)
        .body("decision", equalTo(true))
        .body("context.id", nullValue())
        .body("context.validUntil", nullValue());

    dirk()
        .get("/v1/authorization-decision-log?processingActivity=" + id)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void givesAnAnalystNoDecisionToActOn() {
    ask(question("x", BIRTH_DATE))
        .post("/v1/decisions")
        .then()
        .statusCode(403)
        .body("code", equalTo("DRY_RUN_ONLY"));
  }

  @Test
  void takesADraftOfAnActivityAsIfItWereApproved() {
    var terms = new ObjectMapper().convertValue(draft().put("smallestGroup", 25), Map.class);
    var body = new HashMap<>(question(file(draft()), BIRTH_DATE));
    body.put("context", Map.of("purpose", "none", "activityDraft", terms));

    ask(body)
        .post("/v1/decisions?dryRun=true")
        .then()
        .statusCode(200)
        .body("decision", equalTo(true))
        .body("context.obligations.find { it.type == 'SMALLEST_GROUP' }.size", equalTo(25));
  }

  @Test
  void holdsADraftToWhatOtherRegistersKnow() {
    var draft = draft();
    draft.putObject("related").putArray("processors").add("https://acme.example/");
    var terms = new ObjectMapper().convertValue(draft, Map.class);
    var id = approved(draft());
    var body = new HashMap<>(question(id, BIRTH_DATE));
    body.put("context", Map.of("purpose", id, "activityDraft", terms));

    ask(body)
        .post("/v1/decisions?dryRun=true")
        .then()
        .statusCode(200)
        .body("context.reasons.code", contains("AGREEMENT_MISSING"));
  }

  @Test
  void tellsWhatADraftOfAPolicyWouldChange() {
    var id = approved(draft());
    var rule = Map.of("name", "gone", "duties", List.of(Map.of("type", "DROP")));
    var policy = Map.of("name", "Als dit beleid gold", "rules", List.of(rule));
    var body = new HashMap<>(question(id, BIRTH_DATE));
    body.put("context", Map.of("purpose", id, "policyDraft", policy));

    ask(body)
        .post("/v1/decisions?dryRun=true")
        .then()
        .statusCode(200)
        .body("context.obligations.type", hasItem("DROP"));
    ask(body).post("/v1/decisions/batch?dryRun=true").then().statusCode(200);
  }

  @Test
  void stopsWhereTheSemanticSays() {
    var body = new HashMap<>(question(approved(draft()), BIRTH_DATE));
    var nowhere = Map.of("context", Map.of("purpose", "none"));
    body.put("evaluations", List.of(Map.of(), nowhere, Map.of()));
    body.put("options", Map.of("evaluations_semantic", "deny_on_first_deny"));

    ask(body)
        .post("/v1/decisions/batch?dryRun=true")
        .then()
        .statusCode(200)
        .body("evaluations.decision", contains(true, false));
  }

  @Test
  void takesNoDraftIntoARealDecision() {
    var body = new HashMap<>(question("none", BIRTH_DATE));
    body.put("context", Map.of("policyDraft", Map.of("name", "Los", "rules", List.of())));

    service().body(body).post("/v1/decisions").then().statusCode(400);
    ask(body).post("/v1/decisions?dryRun=perhaps").then().statusCode(400);
  }

  private static RequestSpecification ask(Map<String, Object> question) {
    return given()
        .auth()
        .oauth2(Tokens.of("anna", "analyst", "privacy:decide"))
        .contentType(ContentType.JSON)
        .body(question);
  }
}
