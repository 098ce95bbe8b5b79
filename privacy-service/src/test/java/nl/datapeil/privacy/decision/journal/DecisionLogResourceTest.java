package nl.datapeil.privacy.decision.journal;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DecisionLogResourceTest extends ContractCase {
  private static final String BUILT_IN = "01900000-0000-7000-8000-000000000001";

  private final String actor = "sub-" + Ids.next();
  private final String trace =
      HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1)
          + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);

  @Test
  void tellsADecisionInTheFormOfTheStandard() {
    ask("/v1/decisions", Map.of());

    find("?actor=" + actor)
        .body("items", hasSize(1))
        .body("items[0].event_name", equalTo("adl.access_evaluation"))
        .body("items[0].trace_id", equalTo(trace))
        .body("items[0].parent_span_id", equalTo("00f067aa0ba902b7"))
        .body("items[0].status", equalTo("Ok"))
        .body("items[0].body.'adl.core.request'.subject.id", equalTo(actor))
        .body("items[0].body.'adl.core.request'.context.purpose", equalTo("none"))
        .body("items[0].body.'adl.core.response'.decision", equalTo(false))
        .body(
            "items[0].attributes.'adl.core.policies'.find { it.key.endsWith('%s') }.value"
                .formatted(BUILT_IN),
            equalTo(1));
  }

  @Test
  void tellsABatchAsOneRequest() {
    ask("/v1/decisions/batch", Map.of("evaluations", List.of(Map.of(), Map.of())));

    find("?traceId=" + trace)
        .body("items", hasSize(1))
        .body("items[0].event_name", equalTo("adl.access_evaluations"))
        .body("items[0].body.'adl.core.response'.evaluations", hasSize(2));
  }

  @Test
  void pagesInOrderOfTime() {
    ask("/v1/decisions", Map.of());
    ask("/v1/decisions", Map.of());

    var first = find("?limit=1&actor=" + actor).extract().jsonPath();

    find("?limit=1&actor=" + actor + "&after=" + first.getString("next"))
        .body("items", hasSize(1))
        .body("items[0].span_id", not(equalTo(first.getString("items[0].span_id"))));
    dirk().get("/v1/authorization-decision-log?after=" + Ids.next()).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void pagesPastABatchThatIsLargerThanThePage(int limit) {
    ask("/v1/decisions/batch", Map.of("evaluations", Collections.nCopies(5, Map.of())));
    ask("/v1/decisions", Map.of());

    var seen = new ArrayList<String>();
    var after = "";
    var more = true;
    for (var page = 0; more && page < 4; page++) {
      var found = find("?limit=" + limit + "&actor=" + actor + after).extract().jsonPath();
      seen.addAll(found.getList("items.event_name", String.class));
      more = found.get("next") != null;
      after = "&after=" + found.getString("next");
    }

    assertThat(seen).containsExactly("adl.access_evaluations", "adl.access_evaluation");
  }

  @Test
  void showsAPeriodOnly() {
    ask("/v1/decisions", Map.of());

    find("?until=2020-01-01T00:00:00Z&actor=" + actor).body("items", hasSize(0));
    find("?from=2020-01-01T00:00:00Z&actor=" + actor).body("items", hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"traceId=xyz", "from=noon", "until=x", "limit=0", "after=1"})
  void refusesWrongQueryParameters(String query) {
    dirk().get("/v1/authorization-decision-log?" + query).then().statusCode(400);
  }

  private static ValidatableResponse find(String filter) {
    return dirk().get("/v1/authorization-decision-log" + filter).then().statusCode(200);
  }

  private void ask(String path, Map<String, Object> more) {
    var dataset = Map.of("uri", "https://a.example/1", "access", "CLOSED", "columns", List.of());
    var body = new HashMap<String, Object>(more);
    body.put("subject", Map.of("type", "user", "id", actor));
    body.put("action", Map.of("name", "query"));
    body.put(
        "resource",
        Map.of("type", "dataset-columns", "properties", Map.of("datasets", List.of(dataset))));
    body.put("context", Map.of("purpose", "none"));
    service()
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .body(body)
        .post(path)
        .then()
        .statusCode(200);
  }
}
