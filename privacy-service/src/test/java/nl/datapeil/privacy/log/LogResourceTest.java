package nl.datapeil.privacy.log;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.assessment.AssessmentApi.activityUri;
import static nl.datapeil.privacy.decision.DecisionApi.decide;
import static nl.datapeil.privacy.log.LogJson.entry;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class LogResourceTest extends ContractCase {
  private static final String NOON = "2026-01-31T12:00:00.123456789Z";
  private static final String ONE = "2026-01-31T13:00:00Z";

  private String activity = "";

  @Inject DataSource database;

  @BeforeEach
  void approveAnActivity() {
    activity = activityUri(approved(draft()));
  }

  @Test
  void storesAnEntryOnceHoweverOftenItIsSent() {
    var entry = entry(activity, NOON);

    var first = send(entry);
    var again = send(entry);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(first.asString());
    find("").body("items.id", equalTo(List.of(entry.get("id").asText())));
  }

  @Test
  void storesOneEntryWhenItIsSentAtTheSameTime() throws InterruptedException, ExecutionException {
    var entry = entry(activity, NOON);

    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          IntStream.range(0, 8)
              .mapToObj(_ -> senders.submit(() -> send(entry).statusCode()))
              .toList();
      for (var answer : sent) {
        assertThat(answer.get()).isIn(200, 201);
      }
    }

    find("").body("items.size()", equalTo(1));
  }

  @Test
  void refusesOtherContentsUnderTheSameId() {
    var entry = entry(activity, NOON);
    send(entry);

    send(entry.put("rows", 2)).then().statusCode(409).body("code", equalTo("LOG_ENTRY_DIFFERS"));
  }

  /// Left aside, it would show lines about others.
  @Test
  void takesNoDataSubjectFromAUrl() {
    petra()
        .get("/v1/processing-log?dataSubjectId={id}", newBsn())
        .then()
        .statusCode(400)
        .body("code", equalTo("IDENTIFIER_IN_URL"));
  }

  @Test
  void refusesAnEntryOnADecisionThatWasNeverGiven() {
    send(entry(activity, NOON).put("decisionId", Ids.next().toString()))
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("decisionId")));
  }

  @Test
  void refusesAnEntryOnADecisionThatDenied() {
    String denied = decide("none").extract().path("context.id");

    send(entry(activity, NOON).put("decisionId", denied))
        .then()
        .statusCode(409)
        .body("code", equalTo("DECISION_OUTDATED"))
        .body("violations.field", equalTo(List.of("decisionId")));
  }

  @Test
  void refusesAnEntryOfLongerThanItsDecisionStood() {
    var entry = entry(activity, NOON).put("endTime", Instant.now().plusSeconds(60).toString());

    send(entry).then().statusCode(409).body("code", equalTo("DECISION_OUTDATED"));
    find("").body("items.size()", equalTo(0));
  }

  @Test
  void refusesAnEntryOnADecisionThatWasGivenAfterwards() {
    var entry = entry(activity, NOON).put("endTime", ONE);

    send(entry).then().statusCode(409).body("code", equalTo("DECISION_OUTDATED"));
    find("").body("items.size()", equalTo(0));
  }

  @Test
  void refusesAnEntryOnADecisionForAnotherActivity() {
    var other = entry(activity, NOON).put("processingActivityId", activityUri(approved(draft())));
    var elsewhere =
        entry(activity, NOON)
            .put("processingActivityId", activity.replace("localhost", "elsewhere.example"));

    send(other).then().statusCode(409).body("violations.field", equalTo(List.of("decisionId")));
    send(elsewhere).then().statusCode(409).body("code", equalTo("DECISION_OUTDATED"));
  }

  @Test
  void refusesAnEntryOnADecisionForAnotherVersion() {
    var entry = entry(activity, NOON);

    send(entry.put("processingActivityVersion", 2))
        .then()
        .statusCode(409)
        .body("violations[0].message", equalTo("is for version 1 of the activity"));
    send(entry.put("processingActivityId", activity + "/versions/1")).then().statusCode(201);
  }

  @Test
  void listsInOrderOfTimeWithinAWindow() {
    var last = sent(entry(activity, ONE));
    var first = sent(entry(activity, NOON));

    find("").body("items.id", equalTo(List.of(first, last)));
    find("&from=" + ONE).body("items.id", equalTo(List.of(last)));
    find("&until=" + ONE).body("items.id", equalTo(List.of(first)));
  }

  @Test
  void pagesWithACursor() {
    var first = sent(entry(activity, NOON));
    var second = sent(entry(activity, NOON));

    String next = find("&limit=1").body("items.id", equalTo(List.of(first))).extract().path("next");

    find("&limit=1&after=" + next).body("items.id", equalTo(List.of(second)));
    find("&after=" + second).body("items.size()", equalTo(0)).body("next", nullValue());
    dirk().get("/v1/processing-log?after=" + Ids.next()).then().statusCode(400);
  }

  @Test
  void tellsEverythingThatIsWrong() {
    var entry =
        entry(activity, ONE)
            .put("endTime", NOON)
            .put("traceId", "XYZ")
            .put("query", "a\0")
            .put("rows", -1);

    send(entry)
        .then()
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("traceId", "query", "rows", "endTime"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=noon", "until=2026", "limit=-1", "after=x"})
  void refusesWrongQueryParameters(String query) {
    dirk().get("/v1/processing-log?" + query).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update log_line set status = 2", "delete from log_line", "truncate log_line"})
  void neverForgetsAnEntry(String change) throws SQLException {
    sent(entry(activity, NOON));

    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {

      assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("only added");
    }
  }

  private static Response send(ObjectNode entry) {
    return service().body(entry.toString()).post("/v1/processing-log");
  }

  private static String sent(ObjectNode entry) {
    return send(entry).then().statusCode(201).extract().path("id");
  }

  private ValidatableResponse find(String filter) {
    return dirk()
        .get("/v1/processing-log?processingActivityId=" + activity + filter)
        .then()
        .statusCode(200);
  }
}
