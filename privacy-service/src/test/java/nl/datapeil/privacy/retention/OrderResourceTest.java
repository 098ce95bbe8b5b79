package nl.datapeil.privacy.retention;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class OrderResourceTest extends OrderCase {
  @Test
  void goesFromPlanByWayOfApprovalToCertificate() {
    var id = plan(rule(true), "2019-01-31").<String>path("id");
    due().body("items", empty());

    as("carla", "controller")
        .header("If-Match", tag(id))
        .post(ONE + "/approval", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("READY"))
        .body("approval.by", equalTo("carla"))
        .body("due", equalTo(true));
    due().body("items.id", hasItem(id));

    certify(id, 41).then().statusCode(200).body("certificate.rows", equalTo(41));
    certify(id, 41).then().statusCode(200).body("version", equalTo(3));
    certify(id, 42).then().statusCode(409).body("code", equalTo("CERTIFICATE_DIFFERS"));
    due().body("items.id", not(hasItem(id)));
  }

  @Test
  void plansTheSameOnce() {
    var rule = rule(false);
    var id = plan(rule, "2019-01-31").<String>path("id");

    plan(rule, "2019-01-31").then().statusCode(200).body("id", equalTo(id));
  }

  @Test
  void destroysNothingBeforeItsDayOrAfterAWithdrawal() {
    var rule = rule(false);
    var early = plan(rule, "2990-01-31").<String>path("id");

    certify(early, 1).then().statusCode(409).body("code", equalTo("DESTRUCTION_NOT_DUE"));
    petra()
        .header("If-Match", tag(early))
        .body(Map.of("reason", "Rechtszaak"))
        .post(ONE + "/withdrawal", early)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
    certify(early, 1).then().statusCode(409);
    plan(rule, "2990-01-31").then().statusCode(201);
  }

  @Test
  void holdsBackWhatAnotherRuleKeeps() {
    var id = plan(rule(false), "2019-01-31").<String>path("id");
    due().body("items.id", hasItem(id));

    var other = rule("https://privacy.example/processing-activities/2", "P99Y", false);

    petra().get(ONE, id).then().body("due", equalTo(false)).body("heldBy", contains(other));
    due().body("items", empty());
    certify(id, 1, Instant.now())
        .then()
        .statusCode(409)
        .body("code", equalTo("DESTRUCTION_NOT_DUE"));
    withdraw("/v1/retention-rules/{id}", idOf(other));
    due().body("items.id", hasItem(id));
  }

  @Test
  void isNotDueWhenItsRuleNoLongerStands() {
    var rule = rule(false);
    var id = plan(rule, "2019-01-31").<String>path("id");

    withdraw("/v1/retention-rules/{id}", idOf(rule));

    petra().get(ONE, id).then().body("due", equalTo(false)).body("heldBy", contains(rule));
    due().body("items", empty());
  }

  @Test
  void plansAnewForAnotherDay() {
    var rule = rule(false);
    var id = plan(rule, "2019-01-31").<String>path("id");

    plan(rule, "2019-02-28").then().statusCode(201).body("id", not(equalTo(id)));
  }

  @Test
  void letsNobodyApproveTheirOwnPlan() {
    var id = plan(rule(true), "2019-01-31").<String>path("id");

    as("petra", "controller")
        .header("If-Match", tag(id))
        .post(ONE + "/approval", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_WORK"));
  }

  @Test
  void plansByAKnownRuleOnly() {
    plan("https://elsewhere.example/rules/1", "2019-01-31")
        .then()
        .statusCode(400)
        .body("code", equalTo("RETENTION_RULE_UNKNOWN"));
  }
}
