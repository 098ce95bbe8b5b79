package nl.datapeil.privacy.assessment.course;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.advise;
import static nl.datapeil.privacy.assessment.AssessmentApi.advised;
import static nl.datapeil.privacy.assessment.AssessmentApi.answer;
import static nl.datapeil.privacy.assessment.AssessmentApi.approve;
import static nl.datapeil.privacy.assessment.AssessmentApi.carla;
import static nl.datapeil.privacy.assessment.AssessmentApi.dpia;
import static nl.datapeil.privacy.assessment.AssessmentApi.inAYear;
import static nl.datapeil.privacy.assessment.AssessmentApi.judge;
import static nl.datapeil.privacy.assessment.AssessmentApi.pass;
import static nl.datapeil.privacy.assessment.AssessmentApi.submit;
import static nl.datapeil.privacy.assessment.AssessmentApi.tag;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class StepResourceTest extends TimedCase {
  @Inject DataSource database;

  @ParameterizedTest
  @CsvSource({"petra, edited it", "paul, reviewed it", "dirk, advised on it"})
  void letsNobodyDecideWhoHadAPart(String person, String part) {
    var id = advised("Vier ogen", "POSITIVE");

    as(person, "controller")
        .body(Map.of("outcome", "APPROVE", "reviewOn", inAYear().toString()))
        .post(ONE + "/decision", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_WORK"))
        .body("detail", containsString(part));
    approve(id).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "decider, sub-petra",
    "decider, sub-paul",
    "reviewer, sub-petra",
    "adviser, sub-petra"
  })
  void keepsFourEyesInTheDatabaseToo(String column, String person) throws SQLException {
    var id = advised("Vier ogen in de database", "POSITIVE");
    var change =
        switch (column) {
          case "decider" -> "update assessment set decider = ? where id = ?::uuid";
          case "reviewer" -> "update assessment set reviewer = ? where id = ?::uuid";
          default -> "update assessment set adviser = ? where id = ?::uuid";
        };

    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(change)) {
      statement.setString(1, person);
      statement.setString(2, id);

      assertThatThrownBy(statement::executeUpdate).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void changesNothingThatIsBeingJudged() {
    var id = dpia("In toetsing");
    submit(id).then().statusCode(200);

    answer(id, "{\"14.1\": \"Toch niet\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("STEP_OUT_OF_TURN"))
        .body("links.rel", hasItem("recall"));
    petra().post(ONE + "/recall", id).then().statusCode(200).body("status", equalTo("DRAFT"));
    answer(id, "{\"14.1\": \"Toch niet\"}").then().statusCode(200);
  }

  @Test
  void asksForAdviceAnewAfterChanges() {
    var id = advised("Terug", "NEGATIVE");

    carla()
        .body(Map.of("outcome", "RETURN"))
        .post(ONE + "/decision", id)
        .then()
        .statusCode(400)
        .body("violations.field", contains("motivation"));
    carla()
        .body(Map.of("outcome", "RETURN", "motivation", "Neem het advies over"))
        .post(ONE + "/decision", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"));
    judge(id, "POSITIVE");
    carla()
        .body(Map.of("outcome", "APPROVE", "reviewOn", inAYear().toString()))
        .post(ONE + "/decision", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"));
  }

  @Test
  void countsAStepOnlyForWhatWasSeen() {
    var id = dpia("Gezien");
    var seen = tag(id);
    answer(id, "{\"14.1\": \"Anders\"}").then().statusCode(200);

    petra()
        .header("If-Match", seen)
        .post(ONE + "/submission", id)
        .then()
        .statusCode(412)
        .body("code", equalTo("ASSESSMENT_CHANGED"));
    petra().header("If-Match", " ").post(ONE + "/submission", id).then().statusCode(200);
  }

  @Test
  void fallsDueWithoutAnyJobAndIsReplacedByItsRenewal() {
    var id = advised("Herziening", "POSITIVE");
    approve(id, inAYear()).then().statusCode(200);
    clock.putForward(Duration.ofDays(370));
    petra().get(ONE, id).then().body("status", equalTo("REVIEW_DUE"));
    clock.reset();

    String renewal =
        petra()
            .post(ONE + "/renewal", id)
            .then()
            .statusCode(201)
            .body("supersedes", equalTo(id))
            .body("status", equalTo("DRAFT"))
            .extract()
            .path("id");
    petra()
        .post(ONE + "/renewal", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("ALREADY_RENEWED"))
        .body("links[0].href", endsWith(renewal));
    judge(renewal, "POSITIVE");
    petra().get(ONE, id).then().body("status", equalTo("IN_FORCE"));
    approve(renewal).then().statusCode(200).body("status", equalTo("IN_FORCE"));
    petra().get(ONE, id).then().body("status", equalTo("SUPERSEDED"));
  }

  @Test
  void renewsWhatARejectedRenewalWasToReplace() {
    var first = advised("Eerste", "POSITIVE");
    approve(first).then().statusCode(200);
    String rejected = petra().post(ONE + "/renewal", first).then().extract().path("id");
    judge(rejected, "POSITIVE");
    carla()
        .body(Map.of("outcome", "REJECT", "motivation", "Nog niet"))
        .post(ONE + "/decision", rejected)
        .then()
        .statusCode(200);

    String renewal =
        petra()
            .post(ONE + "/renewal", rejected)
            .then()
            .statusCode(201)
            .body("supersedes", equalTo(first))
            .body("basedOn", equalTo(rejected))
            .extract()
            .path("id");
    petra().post(ONE + "/renewal", first).then().statusCode(409);
    judge(renewal, "POSITIVE");
    approve(renewal).then().statusCode(200);

    petra().get(ONE, first).then().body("status", equalTo("SUPERSEDED"));
  }

  @Test
  void withdrawsWithAReasonAndTellsAtOnce() {
    var id = advised("Ingetrokken", "POSITIVE");
    approve(id).then().statusCode(200);

    dirk().body("{}").post(ONE + "/withdrawal", id).then().statusCode(400);
    String uri =
        dirk()
            .body(Map.of("reason", "De verwerking is gestopt"))
            .post(ONE + "/withdrawal", id)
            .then()
            .statusCode(200)
            .body("status", equalTo("WITHDRAWN"))
            .extract()
            .path("uri");
    dirk()
        .queryParam("subject", uri)
        .queryParam("type", "nl.datapeil.privacy.assessment.status-changed")
        .get("/v1/events")
        .then()
        .statusCode(200)
        .body("data.status", hasItem("WITHDRAWN"));
  }

  @Test
  void takesEachStepInItsTurn() {
    var id = dpia("Beurt");

    pass(id).then().statusCode(409);
    advise(id, "POSITIVE").then().statusCode(409);
    approve(id).then().statusCode(409).body("code", equalTo("STEP_OUT_OF_TURN"));
    carla()
        .post(ONE + "/entry-into-force", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("STEP_OUT_OF_TURN"));
  }
}
