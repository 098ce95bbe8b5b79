package nl.datapeil.privacy.activity;

import static io.restassured.RestAssured.when;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class WithdrawalResourceTest extends ContractCase {
  private static final String ONE = "/v1/processing-activities/{id}";

  @Test
  void stopsEverythingByAWithdrawal() {
    var id = approved(draft());

    as("carla", "controller")
        .body(Map.of("reason", "De taak is vervallen"))
        .post(ONE + "/withdrawal", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("withdrawal.by", equalTo("carla"));
    dirk()
        .body(Map.of("reason", "Nog eens"))
        .post(ONE + "/withdrawal", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("ALREADY_WITHDRAWN"));
    when().get(ONE, id).then().statusCode(404);
    when()
        .get(ONE + "/versions/1", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("versionUri", endsWith("/" + id + "/versions/1"))
        .body("withdrawal.at", notNullValue())
        .body("withdrawal.reason", nullValue());
    petra()
        .get("/v1/processing-activities?status=WITHDRAWN&limit=200")
        .then()
        .body("items.id", hasItems(id));
  }

  @Test
  void withdrawsNoDraft() {
    var id = file(draft());

    dirk()
        .body(Map.of("reason", "Niet nodig"))
        .post(ONE + "/withdrawal", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("NOT_IN_FORCE"));
    dirk().body("{}").post(ONE + "/withdrawal", id).then().statusCode(400);
    when().get(ONE + "/versions/1", id).then().statusCode(404);
  }
}
