package nl.datapeil.privacy.retention;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class CertificateResourceTest extends OrderCase {
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

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01T00:00:00Z", "2999-01-01T00:00:00Z"})
  void takesNoDestructionBeforeThePlanOrInTheFuture(Instant destroyedAt) {
    var id = plan(rule(false), "2019-01-31").<String>path("id");

    certify(id, 41, destroyedAt)
        .then()
        .statusCode(400)
        .body("violations.field", contains("destroyedAt"));
  }

  @Test
  void takesNoDestructionBeforeItsApproval() {
    var id = plan(rule(true), "2019-01-31").<String>path("id");
    clock.putForward(Duration.ofHours(1));
    as("carla", "controller")
        .header("If-Match", tag(id))
        .post(ONE + "/approval", id)
        .then()
        .statusCode(200);

    certify(id, 41, began.plus(Duration.ofMinutes(30)))
        .then()
        .statusCode(400)
        .body("violations.field", contains("destroyedAt"));

    certify(id, 41, began.plus(Duration.ofHours(1))).then().statusCode(200);
  }

  @Test
  void isHeldToWhatAnotherRuleSaidThenWhateverItSaysNow() {
    var other = rule("https://privacy.example/processing-activities/2", "P99Y", false);
    var id = plan(rule(false), "2019-01-31").<String>path("id");
    var destroyed = Instant.now();
    clock.putForward(Duration.ofHours(1));
    retitle(other);

    certify(id, 41, destroyed).then().statusCode(409).body("code", equalTo("DESTRUCTION_NOT_DUE"));
  }

  @Test
  void isNotHeldToARuleThatCameAfterTheDestruction() {
    var id = plan(rule(false), "2019-01-31").<String>path("id");
    clock.putForward(Duration.ofHours(1));
    rule("https://privacy.example/processing-activities/2", "P99Y", false);

    certify(id, 41).then().statusCode(200);
  }

  private void retitle(String rule) {
    petra()
        .header("If-Match", petra().get("/v1/retention-rules/{id}", idOf(rule)).header("ETag"))
        .body(
            Map.of(
                "title", "Anders genoemd",
                "activity", "https://privacy.example/processing-activities/2",
                "dataset", dataset,
                "period", "P99Y",
                "trigger", "END_OF_CASE"))
        .put("/v1/retention-rules/{id}", idOf(rule))
        .then()
        .statusCode(200);
  }
}
