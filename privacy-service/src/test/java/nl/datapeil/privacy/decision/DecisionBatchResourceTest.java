package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.decision.DecisionJson.column;
import static nl.datapeil.privacy.decision.DecisionJson.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DecisionBatchResourceTest extends ContractCase {
  private static final List<Map<String, Object>> BIRTH_DATE =
      List.of(column("birth_date", "PERSONAL"));
  private static final Map<String, Object> NOWHERE = Map.of("context", Map.of("purpose", "none"));

  @Test
  void takesFromTheTopWhatAnEvaluationLeavesOut() {
    var top = question(approved(draft()), BIRTH_DATE);

    batch(top, "execute_all", List.of(Map.of(), NOWHERE, Map.of()))
        .body("evaluations.decision", equalTo(List.of(true, false, true)))
        .body("evaluations[1].context.reasons[0].code", equalTo("UNKNOWN_ACTIVITY"));
  }

  @ParameterizedTest
  @CsvSource({"execute_all,4", "deny_on_first_deny,2", "permit_on_first_permit,1"})
  void stopsWhereTheSemanticSays(String semantic, int answers) {
    var top = question(approved(draft()), BIRTH_DATE);

    batch(top, semantic, List.of(Map.of(), NOWHERE, Map.of(), NOWHERE))
        .body("evaluations", hasSize(answers));
  }

  @Test
  void recordsEveryDecisionOfABatch() {
    var top = question(approved(draft()), BIRTH_DATE);

    List<String> ids =
        batch(top, "execute_all", List.of(Map.of(), NOWHERE))
            .extract()
            .path("evaluations.context.id");

    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    ids.forEach(id -> dirk().get("/v1/decisions/{id}", id).then().statusCode(200));
  }

  @Test
  void answersAsOneWhatAsksOne() {
    service()
        .body(question(approved(draft()), BIRTH_DATE))
        .post("/v1/decisions/batch")
        .then()
        .statusCode(200)
        .body("decision", equalTo(true));
  }

  @Test
  void tellsWhichEvaluationIsWrong() {
    var body = new HashMap<>(question("x", BIRTH_DATE));
    body.put("evaluations", List.of(Map.of(), Map.of("subject", Map.of("type", "user"))));
    body.put("options", Map.of("evaluations_semantic", "guess"));

    service()
        .body(body)
        .post("/v1/decisions/batch")
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            hasItems("evaluations[1].subject.id", "options.evaluations_semantic"));
  }

  @Test
  void takesAThousandAndNoMore() {
    var body = new HashMap<>(question("x", BIRTH_DATE));
    body.put("evaluations", Collections.nCopies(1_000, Map.of()));
    service()
        .body(body)
        .post("/v1/decisions/batch")
        .then()
        .statusCode(200)
        .body("evaluations", hasSize(1_000));

    body.put("evaluations", Collections.nCopies(1_001, Map.of()));

    service().body(body).post("/v1/decisions/batch").then().statusCode(400);
  }

  private static ValidatableResponse batch(
      Map<String, Object> top, String semantic, List<Map<String, Object>> evaluations) {
    var body = new HashMap<>(top);
    body.put("evaluations", evaluations);
    body.put("options", Map.of("evaluations_semantic", semantic));
    return service().body(body).post("/v1/decisions/batch").then().statusCode(200);
  }
}
