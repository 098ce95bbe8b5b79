package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.advise;
import static nl.datapeil.privacy.PrivacyApi.approve;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.decision.DecisionJson.column;
import static nl.datapeil.privacy.decision.DecisionJson.question;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DecisionResourceTest extends TimedCase {
  private static final List<Map<String, Object>> BIRTH_DATE =
      List.of(column("birth_date", "PERSONAL"));

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Inject DataSource database;

  @Test
  void permitsWithEveryObligation() {
    var id = approved(draft());
    var columns = List.of(column("bsn", "NATIONAL_ID"), column("birth_date", "PERSONAL"));

    decide(question(id, columns))
        .body("decision", equalTo(true))
        .body("context.processingActivity", endsWith("/privacy/v1/processing-activities/" + id))
        .body("context.processingActivityVersion", equalTo(1))
        .body("context.reasons", hasSize(0))
        .body(
            "context.obligations.type",
            containsInAnyOrder(
                "PSEUDONYMISE",
                "GENERALISE",
                "SMALLEST_GROUP",
                "AGGREGATES_ONLY",
                "FINEST_GRANULARITY",
                "LOG"))
        .body("context.obligations.find { it.type == 'GENERALISE' }.to", equalTo("YEAR"))
        .body("context.obligations.find { it.type == 'SMALLEST_GROUP' }.size", equalTo(10))
        .body(
            "context.obligations.find { it.type == 'PSEUDONYMISE' }.because.name",
            hasItems("UAVG art. 46", "national-ids-are-pseudonyms"))
        .body("context.validUntil", notNullValue());
  }

  @Test
  void takesThePurposeAsUriToo() {
    var uri = "http://localhost:8080/privacy/v1/processing-activities/" + approved(draft());

    decide(question(uri, BIRTH_DATE)).body("decision", equalTo(true));
  }

  @Test
  void followsAnActivityStepByStep() {
    var id = file(draft());
    denied(id, "NOT_APPROVED").body("context.links[0].href", endsWith(id + "/advice"));
    advise(id, true).then().statusCode(200);
    denied(id, "NOT_APPROVED").body("context.links[0].href", endsWith(id + "/approval"));
    approve(id).then().statusCode(200);
    decide(question(id, BIRTH_DATE)).body("decision", equalTo(true));
    revise(id, draft()).then().statusCode(200);
    denied(id, "NOT_APPROVED").body("context.processingActivityVersion", equalTo(2));
  }

  @Test
  void deniesOnceTheReviewDateHasPassed() {
    var id = approved(draft().put("reviewOn", LocalDate.now(AMSTERDAM).plusDays(2).toString()));

    clock.putForward(Duration.ofDays(4));

    denied(id, "EXPIRED").body("context.links[0].rel", equalTo("processing-activity"));
  }

  @Test
  void deniesWithoutPurposeAndTellsWhereToRecordOne() {
    var dataset =
        Map.<String, Object>of(
            "uri", "https://a.example/1", "access", "CLOSED", "columns", List.of());

    decide(question(Map.of(), dataset))
        .body("decision", equalTo(false))
        .body("context.reasons.code", equalTo(List.of("NO_PURPOSE")))
        .body("context.reasons[0].message.nl", containsString("register"))
        .body("context.processingActivity", nullValue())
        .body("context.links.rel", equalTo(List.of("processing-activities")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nonsense", "https://elsewhere.example/1", "01936b1e-0000-7000-8000-000000000000"})
  void deniesAnUnknownPurpose(String purpose) {
    denied(purpose, "UNKNOWN_ACTIVITY");
  }

  @Test
  void namesTheColumnThatIsNotCovered() {
    var id = approved(draft());

    decide(question(id, List.of(column("income", "PERSONAL"))))
        .body("decision", equalTo(false))
        .body("context.reasons[0].code", equalTo("COLUMN_NOT_COVERED"))
        .body("context.reasons[0].column", equalTo("income"))
        .body("context.obligations", hasSize(0));
  }

  @Test
  void recordsWhatItDecided() {
    var purpose = approved(draft());
    String id = decide(question(purpose, BIRTH_DATE)).extract().path("context.id");

    dirk()
        .get("/v1/decisions/{id}", id)
        .then()
        .statusCode(200)
        .body("permitted", equalTo(true))
        .body("actor", equalTo("sub-anna"))
        .body("askedBy", equalTo("sub-service"))
        .body("asker.id", equalTo("sub-anna"))
        .body("datasets[0].columns[0].name", equalTo("birth_date"))
        .body("processingActivityVersion", equalTo(1));
    dirk().get("/v1/decisions/{id}", Ids.next()).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision set permitted = true",
        "delete from decision",
        "truncate decision"
      })
  void neverForgetsADecision(String change) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {

      assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("only added");
    }
  }

  @Test
  void tellsEverythingThatIsWrong() {
    var dataset =
        Map.<String, Object>of(
            "uri", "residents",
            "access", "SECRET",
            "columns",
                List.of(Map.of("name", "a", "sensitivity", "HIGH", "uses", List.of("LOOK"))));

    service()
        .body(question(Map.of("purpose", "a\0b"), dataset))
        .post("/v1/decisions")
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder(
                "resource.properties.datasets[0].uri",
                "resource.properties.datasets[0].access",
                "resource.properties.datasets[0].columns[0].sensitivity",
                "resource.properties.datasets[0].columns[0].uses[0]",
                "context.purpose"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "{\"context\": {\"purpos\": 1}}",
        "{\"resource\": {\"properties\": {\"datasets\": [null]}}}",
        "{\"subject\": []}"
      })
  void refusesWhatIsNoQuestion(String body) {
    service().body(body).post("/v1/decisions").then().statusCode(400);
  }

  private static ValidatableResponse denied(String purpose, String code) {
    return decide(question(purpose, BIRTH_DATE))
        .body("decision", equalTo(false))
        .body("context.reasons.code", equalTo(List.of(code)));
  }

  private static ValidatableResponse decide(Map<String, Object> question) {
    return service().body(question).post("/v1/decisions").then().statusCode(200);
  }
}
