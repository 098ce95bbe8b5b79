package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.decision.DecisionJson.column;
import static nl.datapeil.privacy.decision.DecisionJson.question;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ConfidentialDecisionResourceTest extends ContractCase {
  private static final String LOG = "/v1/authorization-decision-log?actor=";

  private final String actor = "sub-" + Ids.next();

  @Test
  void tellsWhoIsNoStaffAsMuchAsOfAnActivityThatIsNotThere() {
    var activity = confidential();

    ask(activity, "income", "citizen")
        .body("context.reasons.code", contains("UNKNOWN_ACTIVITY"))
        .body("context.processingActivity", nullValue())
        .body("context.links.rel", contains("processing-activities"));
    ask(activity, "income", "analyst")
        .body("context.reasons.code", contains("COLUMN_NOT_COVERED"))
        .body("context.links.rel", contains("processing-activity"));
  }

  @Test
  void permitsWhatIsConfidentialAsAnythingElse() {
    ask(confidential(), "birth_date", "citizen").body("decision", equalTo(true));
  }

  @Test
  void showsDecisionsOnWhatIsConfidentialToTheDpoOnly() {
    String id = ask(confidential(), "income", "citizen").extract().path("context.id");

    petra().get("/v1/decisions/{id}", id).then().statusCode(404);
    petra().get(LOG + actor).then().statusCode(200).body("items", hasSize(0));
    dirk()
        .get("/v1/decisions/{id}", id)
        .then()
        .statusCode(200)
        .body("reasons", contains("COLUMN_NOT_COVERED"));
    dirk().get(LOG + actor).then().statusCode(200).body("items", hasSize(1));
  }

  private static String confidential() {
    var draft = draft();
    draft.putObject("confidentiality").put("reason", "Lopend onderzoek");
    return approved(draft);
  }

  private ValidatableResponse ask(String activity, String column, String role) {
    var question =
        new HashMap<String, Object>(question(activity, List.of(column(column, "PERSONAL"))));
    question.put(
        "subject",
        Map.of("type", "user", "id", actor, "properties", Map.of("roles", List.of(role))));
    return service().body(question).post("/v1/decisions").then().statusCode(200);
  }
}
