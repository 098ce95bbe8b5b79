package nl.datapeil.privacy.policy;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.policy.PolicyJson.forActivity;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class PolicyResourceTest extends ContractCase {
  private static final String BUILT_IN = "01900000-0000-7000-8000-000000000001";

  @Inject DataSource database;

  @Test
  void beginsWithAStrictPolicy() {
    petra()
        .get("/v1/policies/{id}", BUILT_IN)
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"))
        .body("rules.name", hasItem("national-ids-are-pseudonyms"))
        .body("rules.duties.flatten().find { it.type == 'SMALLEST_GROUP' }.size", equalTo(10));
  }

  @Test
  void staysADraftUntilSomebodyElseApproves() {
    var id = file();

    approve("petra", id).then().statusCode(403).body("code", equalTo("POLICY_OWN_WORK"));
    approve("carla", id).then().statusCode(200);

    petra()
        .get("/v1/policies/{id}", id)
        .then()
        .body("status", equalTo("IN_FORCE"))
        .body("approval.approver", equalTo("carla"));
    approve("carla", id).then().statusCode(409);
  }

  @Test
  void keepsTheVersionInForceWhileTheNextIsADraft() {
    var id = file();
    approve("carla", id).then().statusCode(200);

    revise(id).then().statusCode(200).body("version", equalTo(2)).body("inForce", equalTo(1));

    petra()
        .get("/v1/policies/{id}/versions/1", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"));
    approve("carla", id).then().statusCode(200).body("inForce", equalTo(2));
    petra().get("/v1/policies/{id}/versions/1", id).then().body("status", equalTo("SUPERSEDED"));
    petra().get("/v1/policies/{id}/versions/3", id).then().statusCode(404);
  }

  @Test
  void overwritesNobodysChange() {
    var id = file();

    petra()
        .header("If-Match", "\"7\"")
        .body(forActivity(id, "{\"type\": \"DROP\"}").toString())
        .put("/v1/policies/{id}", id)
        .then()
        .statusCode(412);
  }

  @Test
  void listsEveryPolicyByPage() {
    var id = file();

    String next = petra().get("/v1/policies?limit=1").then().statusCode(200).extract().path("next");

    petra()
        .get("/v1/policies?limit=200&after=" + next)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id))
        .body("items.find { it.id == '%s' }.inForce".formatted(id), nullValue());
  }

  @Test
  void tellsEverythingThatIsWrong() {
    var wrong =
        """
        {"name": "", "rules": [
          {"name": "a", "when": {"sensitivities": ["HIGH"], "roles": ["boss"], "actions": []}},
          {"name": "b", "duties": [{"type": "ROUND"}, {"type": "SHRED"},
             {"type": "RECIPIENTS", "recipients": ["everyone"]}, {"type": "PERTURB"}]}]}
        """;

    petra()
        .body(wrong)
        .post("/v1/policies")
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder(
                "name",
                "rules[0]",
                "rules[0].when.sensitivities[0]",
                "rules[0].when.roles[0]",
                "rules[0].when.actions",
                "rules[1].duties[0].base",
                "rules[1].duties[1].type",
                "rules[1].duties[2].recipients[0]",
                "rules[1].duties[3].method",
                "rules[1].duties[3].parameter"));
  }

  @Test
  void neverChangesAVersion() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {

      assertThatThrownBy(() -> statement.execute("update policy_version set rules = '[]'"))
          .hasMessageContaining("does not change");
    }
  }

  @Test
  void approvesOnlyWhatTheApproverSaw() {
    var id = file();
    var seen = petra().get("/v1/policies/{id}", id).header("ETag");
    revise(id).then().statusCode(200);

    carla().post("/v1/policies/{id}/approval", id).then().statusCode(428);
    carla().header("If-Match", seen).post("/v1/policies/{id}/approval", id).then().statusCode(412);
    approve("carla", id).then().statusCode(200).body("inForce", equalTo(2));
  }

  private static RequestSpecification carla() {
    return as("carla", "controller");
  }

  private static Response approve(String person, String id) {
    var tag = petra().get("/v1/policies/{id}", id).header("ETag");
    return as(person, "controller").header("If-Match", tag).post("/v1/policies/{id}/approval", id);
  }

  /// About an activity that does not exist, so that no other test meets it.
  private static String file() {
    return petra()
        .body(forActivity(Ids.next().toString(), "{\"type\": \"ROUND\", \"base\": 5}").toString())
        .post("/v1/policies")
        .then()
        .statusCode(201)
        .body("status", equalTo("DRAFT"))
        .extract()
        .path("id");
  }

  private static Response revise(String id) {
    var tag = petra().get("/v1/policies/{id}", id).header("ETag");
    return petra()
        .header("If-Match", tag)
        .body(forActivity(Ids.next().toString(), "{\"type\": \"DROP\"}").toString())
        .put("/v1/policies/{id}", id);
  }
}
