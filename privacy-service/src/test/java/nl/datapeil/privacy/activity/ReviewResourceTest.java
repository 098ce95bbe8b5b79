package nl.datapeil.privacy.activity;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.advise;
import static nl.datapeil.privacy.PrivacyApi.approve;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.paul;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
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
class ReviewResourceTest extends TimedCase {
  private static final String ONE = "/v1/processing-activities/{id}";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Test
  void goesFromDraftByWayOfAdviceToApproval() {
    var id = file(draft());

    advise(id, true)
        .then()
        .statusCode(200)
        .body("status", equalTo("ADVISED"))
        .body("advice.adviser", equalTo("dirk"));
    approve(id)
        .then()
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("approval.approver", equalTo("paul"));
  }

  @Test
  void judgesOnlyWhatTheJudgeSaw() {
    var id = file(draft());
    var seen = petra().get(ONE, id).header("ETag");
    revise(id, draft()).then().statusCode(200);

    dirk()
        .header("If-Match", seen)
        .body(Map.of("positive", true, "text", "Akkoord"))
        .post(ONE + "/advice", id)
        .then()
        .statusCode(412)
        .body("code", equalTo("ACTIVITY_CHANGED"));
    advise(id, true).then().statusCode(200);
    paul().header("If-Match", seen).post(ONE + "/approval", id).then().statusCode(412);
    paul()
        .header("If-Match", petra().get(ONE, id).header("ETag"))
        .post(ONE + "/approval", id)
        .then()
        .statusCode(200);
  }

  @Test
  void pointsToTheAdviceThatIsMissing() {
    var id = file(draft());

    approve(id)
        .then()
        .statusCode(409)
        .body("code", equalTo("ADVICE_MISSING"))
        .body("links[0].rel", equalTo("advice"))
        .body("links[0].href", endsWith("/privacy/v1/processing-activities/" + id + "/advice"));
  }

  @Test
  void letsNobodyApproveTheirOwnWork() {
    var id = file(draft());
    advise(id, true).then().statusCode(200);

    petra()
        .post(ONE + "/approval", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_WORK"))
        .body("detail", endsWith("the author nor the adviser."));
    as("dirk", "admin").post(ONE + "/approval", id).then().statusCode(403);
    as("ahmed", "admin").post(ONE + "/approval", id).then().statusCode(200);
  }

  @Test
  void letsNobodyApproveTheirOwnWorkBehindTheVersionOfAnother() {
    var id = file(draft());
    paul()
        .header("If-Match", paul().get(ONE, id).header("ETag"))
        .body(draft().toString())
        .put(ONE, id)
        .then()
        .statusCode(200);
    advise(id, true).then().statusCode(200);

    petra().post(ONE + "/approval", id).then().statusCode(403).body("code", equalTo("OWN_WORK"));
    as("ahmed", "admin").post(ONE + "/approval", id).then().statusCode(200);
  }

  @Test
  void wantsANegativeAdviceAnswered() {
    var id = file(draft());
    advise(id, false).then().statusCode(200);

    approve(id).then().statusCode(409).body("code", equalTo("MOTIVATION_MISSING"));
    paul()
        .body(Map.of("motivation", "De wet schrijft het voor"))
        .post(ONE + "/approval", id)
        .then()
        .statusCode(200)
        .body("approval.motivation", equalTo("De wet schrijft het voor"));
  }

  @Test
  void wantsAReviewDateInTheFuture() {
    var id = file(draft().put("reviewOn", LocalDate.now(AMSTERDAM).minusDays(1).toString()));
    advise(id, true).then().statusCode(200);

    approve(id).then().statusCode(409).body("code", equalTo("REVIEW_DATE_PASSED"));
  }

  @Test
  void takesEachStepOnce() {
    var id = approved(draft());

    advise(id, true).then().statusCode(409).body("code", equalTo("ALREADY_APPROVED"));
    approve(id).then().statusCode(409).body("code", equalTo("ALREADY_APPROVED"));
  }

  @Test
  void expiresWithoutAnyJob() {
    var id = approved(draft().put("reviewOn", LocalDate.now(AMSTERDAM).plusDays(2).toString()));

    clock.putForward(Duration.ofDays(4));

    petra().get(ONE, id).then().body("status", equalTo("EXPIRED"));
    petra()
        .get("/v1/processing-activities?status=EXPIRED&limit=200")
        .then()
        .body("items.id", hasItems(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"positive\": true, \"text\": \"\\u0000\"}", "null"})
  void refusesAnIncompleteAdvice(String body) {
    var id = file(draft());

    dirk().body(body).post(ONE + "/advice", id).then().statusCode(400);
  }

  @Test
  void knowsNoActivityThatIsNotThere() {
    advise(Ids.next().toString(), true).then().statusCode(404);
    approve(Ids.next().toString()).then().statusCode(404);
  }
}
