package nl.datapeil.privacy.assessment.consultation;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.answer;
import static nl.datapeil.privacy.assessment.AssessmentApi.approve;
import static nl.datapeil.privacy.assessment.AssessmentApi.carla;
import static nl.datapeil.privacy.assessment.AssessmentApi.dpia;
import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static nl.datapeil.privacy.assessment.AssessmentApi.judge;
import static nl.datapeil.privacy.assessment.AssessmentApi.tag;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ConsultationResourceTest extends TimedCase {
  private static final String WHERE = ONE + "/consultation";

  @Inject DataSource database;

  @Test
  void putsNoHighRiskIntoForceBeforeTheAuthorityWasConsulted() {
    var id = approvedWithHighRisk();

    carla()
        .post(ONE + "/entry-into-force", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("CONSULTATION_MISSING"))
        .body("links.rel", hasItems("consult", "enter-into-force", "withdraw"));
    post(id, "", Map.of("submittedOn", today().toString())).statusCode(201);
    carla().post(ONE + "/entry-into-force", id).then().statusCode(409);
    post(id, "/outcome", Map.of("outcome", "ADVICE", "date", today().toString()))
        .statusCode(400)
        .body("violations.field", hasItems("text"));
    var advice = example("consultationOutcome").put("date", today().toString());
    post(id, "/outcome", advice.toString()).statusCode(200);
    carla()
        .post(ONE + "/entry-into-force", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("MOTIVATION_MISSING"));
    carla()
        .body(Map.of("text", "Toegang voor twee medewerkers"))
        .post(ONE + "/entry-into-force", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"));
  }

  @Test
  void runsTheClockAsTheLawHasIt() {
    setTo("2026-03-02T11:00:00Z");
    var id = approvedWithHighRisk();
    setTo("2026-06-16T11:00:00Z");
    post(id, "", Map.of("submittedOn", "2026-03-01"))
        .statusCode(400)
        .body("violations.field", hasItems("submittedOn"));

    var first = example("consultationDraft").put("submittedOn", "2026-03-02");
    post(id, "", first.toString()).statusCode(201).body("dueOn", equalTo("2026-04-28"));
    post(id, "", first.toString()).statusCode(409);
    post(id, "/suspension", Map.of("date", "2026-03-10"))
        .statusCode(200)
        .body("standsStill", equalTo(true))
        .body("dueOn", nullValue());
    post(id, "/suspension", Map.of("date", "2026-03-11")).statusCode(409);
    post(id, "/resumption", Map.of("date", "2026-03-09")).statusCode(409);
    post(id, "/resumption", Map.of("date", "2026-03-17"))
        .statusCode(200)
        .body("dueOn", equalTo("2026-05-04"));
    post(id, "/extension", Map.of("date", "2026-04-10")).statusCode(409);
    post(id, "/extension", Map.of("date", "2026-03-20"))
        .statusCode(200)
        .body("dueOn", equalTo("2026-06-15"));
    post(id, "/outcome", Map.of("outcome", "NO_ANSWER", "date", "2026-06-15"))
        .statusCode(409)
        .body("code", equalTo("CONSULTATION_OUT_OF_TURN"));
    petra()
        .body(Map.of("outcome", "NO_ANSWER", "date", "2026-06-16"))
        .post(WHERE + "/outcome", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_WORK"));
    post(id, "/outcome", Map.of("outcome", "NO_ANSWER", "date", "2026-06-16"))
        .statusCode(200)
        .body("outcome", equalTo("NO_ANSWER"));
    petra().get(WHERE, id).then().statusCode(200).body("concludedOn", notNullValue());
  }

  @Test
  void barsWhatTheAuthorityObjectsTo() {
    var id = approvedWithHighRisk();
    post(id, "", Map.of("submittedOn", today().toString())).statusCode(201);
    post(
            id,
            "/outcome",
            Map.of("outcome", "OBJECTION", "date", today().toString(), "text", "Verboden"))
        .statusCode(200);

    carla()
        .post(ONE + "/entry-into-force", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("CONSULTATION_MISSING"));
  }

  @Test
  void knowsAHighResidualRiskFromTheAnswersToo() {
    var id = dpia("Hoog volgens de antwoorden");

    answer(
            id,
            "{\"17.2\": [{\"_index\": 0, \"17.2.1\": \"HIGH\", \"17.2.2\": \"HIGH\","
                + " \"17.2.3\": \"HIGH\"}]}")
        .then()
        .statusCode(200)
        .body("highResidualRisk", equalTo(true));
  }

  @Test
  void barsItInTheDatabaseToo() throws SQLException {
    var id = approvedWithHighRisk();

    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "update assessment set status = 'IN_FORCE' where id = ?::uuid")) {
      statement.setString(1, id);

      assertThatThrownBy(statement::executeUpdate).hasMessageContaining("assessment_consulted");
    }
  }

  @Test
  void isForAssessmentsThatNeedIt() {
    var id = dpia("Nog concept");

    petra().get(WHERE, id).then().statusCode(404);
    post(id, "", Map.of("submittedOn", today().toString()))
        .statusCode(409)
        .body("code", equalTo("STEP_OUT_OF_TURN"));
    post(id, "", Map.of("submittedOn", today().plusDays(1).toString())).statusCode(400);
  }

  private String approvedWithHighRisk() {
    var id = dpia("Hoog restrisico");
    var risk = example("riskDraft").put("residualChance", 4);
    petra()
        .body(risk.toString())
        .post(ONE + "/risks", id)
        .then()
        .statusCode(200)
        .body("highResidualRisk", equalTo(true));
    judge(id, "POSITIVE");
    approve(id, today().plusYears(1))
        .then()
        .statusCode(200)
        .body("status", equalTo("CONSULTATION"));
    return id;
  }

  private void setTo(String moment) {
    clock.putForward(Duration.between(Instant.now(), Instant.parse(moment)));
  }

  private static ValidatableResponse post(String id, String step, Object body) {
    return dirk().body(body).post(WHERE + step, id).then();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  }

  @Test
  void changesRisksOfADraftOnly() {
    var id = dpia("Risico's");
    var risks = ONE + "/risks";
    var added = petra().body(example("riskDraft").toString()).post(risks, id).then();
    String risk = added.statusCode(200).extract().path("risks[0].id");
    String measure = added.extract().path("risks[0].measures[0].id");

    petra()
        .header("If-Match", tag(id))
        .body(example("riskDraft").put("chance", 5).put("impact", 9).toString())
        .put(risks + "/" + risk, id)
        .then()
        .statusCode(400)
        .body("violations.field", hasItems("impact"));
    petra()
        .header("If-Match", tag(id))
        .body(example("riskDraft").put("chance", 5).toString())
        .put(risks + "/" + risk, id)
        .then()
        .statusCode(200)
        .body("risks[0].level", equalTo("VERY_HIGH"));
    String replaced = petra().get(risks, id).then().extract().path("risks[0].measures[0].id");
    petra()
        .body(example("measureProgressDraft").toString())
        .post(risks + "/" + risk + "/measures/" + measure + "/progress", id)
        .then()
        .statusCode(404);
    judge(id, "POSITIVE");
    petra()
        .body(example("measureProgressDraft").toString())
        .post(risks + "/" + risk + "/measures/" + replaced + "/progress", id)
        .then()
        .statusCode(200)
        .body("risks[0].measures[0].status", equalTo("DONE"));
    petra()
        .header("If-Match", tag(id))
        .delete(risks + "/" + risk, id)
        .then()
        .statusCode(409)
        .body("code", equalTo("STEP_OUT_OF_TURN"));
  }

  @Test
  void passesNoDayByItself() {
    var id = approvedWithHighRisk();
    post(id, "", Map.of("submittedOn", today().toString())).statusCode(201);

    clock.putForward(Duration.ofDays(200));

    petra().get(ONE, id).then().body("status", equalTo("CONSULTATION"));
  }
}
