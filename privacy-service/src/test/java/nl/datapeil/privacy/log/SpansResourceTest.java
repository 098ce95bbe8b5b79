package nl.datapeil.privacy.log;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.assessment.AssessmentApi.activityUri;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.attributes;
import static nl.datapeil.privacy.log.SpanJson.batch;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.decision.DecisionApi;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SpansResourceTest extends ContractCase {
  private final String activity =
      "https://privacy.example/processing-activities/" + Ids.next() + "/versions/1";

  @Inject DataSource database;

  @Test
  void findsThePersonOfEachLine() {
    var bsn = newBsn();
    var mine = about(bsn, activity);
    attributes(mine).put("dpl.datapeil.actor", "sub-anna").put("dpl.datapeil.rows", 1);

    send(batch(mine, about(newBsn(), activity), about(activity)))
        .statusCode(201)
        .body("stored", equalTo(3));

    linesOf(bsn)
        .body("items.spanId", contains(mine.path("spanId").asText()))
        .body("items[0].name", equalTo("Dossier inzien"))
        .body("items[0].resource.'service.name'", equalTo("zaaksysteem"))
        .body("items[0].actor", equalTo("sub-anna"))
        .body("items[0].rows", equalTo(1));
  }

  @Test
  void knowsASpanThatIsSentAgain() {
    var span = about(newBsn(), activity);
    send(batch(span)).statusCode(201);

    send(batch(span, span)).statusCode(200).body("known", equalTo(2));
    send(batch(span, about(activity))).statusCode(201).body("stored", equalTo(1));
  }

  @Test
  void storesNothingWhenOneOfThemIsKnownOtherwise() {
    var bsn = newBsn();
    var span = about(bsn, activity);
    send(batch(span)).statusCode(201);
    var other = span.deepCopy().put("name", "Iets anders");
    var elsewhere = span.deepCopy();
    attributes(elsewhere).put("dpl.core.data_subject_id", newBsn());

    send(batch(about(bsn, activity), other))
        .statusCode(409)
        .body("code", equalTo("LOG_ENTRY_DIFFERS"))
        .body("violations.field", contains("spans[1]"));
    send(batch(elsewhere)).statusCode(409);

    linesOf(bsn).body("items", hasSize(1));
  }

  @Test
  void keepsALinePerSenderWhenManySendAtOnce() throws InterruptedException, ExecutionException {
    var bsn = newBsn();

    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          IntStream.range(0, 40)
              .mapToObj(_ -> senders.submit(() -> send(batch(about(bsn, activity)))))
              .toList();
      for (var answer : sent) {
        answer.get().statusCode(201);
      }
    }

    linesOf(bsn).body("items", hasSize(40));
  }

  @Test
  void storesNothingWhenOneOfThemRestsOnADecisionThatRanOut() {
    var bsn = newBsn();
    var id = approved(draft());
    var late = about(bsn, activityUri(id));
    attributes(late).put("dpl.datapeil.decision_id", DecisionApi.permitted(id));
    late.put("endTime", Instant.now().plusSeconds(60).toEpochMilli());
    var unknown = about(bsn, activity);
    attributes(unknown).put("dpl.datapeil.decision_id", Ids.next().toString());

    send(batch(about(bsn, activity), late))
        .statusCode(409)
        .body("code", equalTo("DECISION_OUTDATED"))
        .body("violations.field", contains("spans[1].attributes.dpl.datapeil.decision_id"));
    send(batch(unknown)).statusCode(400);

    linesOf(bsn).body("items", hasSize(0));
  }

  @Test
  void tellsEverythingThatIsWrong() {
    var wrong = about("", activity).put("spanId", "x").put("status", "Fine").put("endTime", 1);
    attributes(wrong).put("http.url", "https://example.nl").put("dpl.datapeil.rows", 0.5);
    var tomorrow = about(activity).put("startTime", Long.MAX_VALUE / 2_000_000);

    send(batch(about(activity), wrong, tomorrow))
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder(
                "spans[1].spanId",
                "spans[1].status",
                "spans[1].endTime",
                "spans[1].attributes.dpl.core.data_subject_id",
                "spans[1].attributes.http.url",
                "spans[1].attributes.dpl.datapeil.rows",
                "spans[2].startTime",
                "spans[2].endTime"));
  }

  @Test
  void refusesToKeepAPersonInWhatLinesShare() {
    var bsn = newBsn();
    var named = about(bsn, activity).put("name", "Dossier van " + bsn);
    var acting = about(bsn, activity);
    attributes(acting).put("dpl.datapeil.actor", bsn);
    var another = about(activity).put("name", "Dossier van 111222333");
    var dotted = about(bsn, activity).put("name", "Dossier " + bsn.replaceAll("(\\d{3})", "$1."));

    send(batch(named, acting, another, dotted))
        .statusCode(400)
        .body(
            "violations.field",
            hasItems(
                "spans[0].name",
                "spans[1].attributes.dpl.datapeil.actor",
                "spans[2].name",
                "spans[3].name"));
  }

  @Test
  void refusesAnEndInAnotherAge() {
    send(batch(about(activity).put("endTime", 9_000_000_000_000_000_000L)))
        .statusCode(400)
        .body("violations.field", contains("spans[0].endTime"));
  }

  @Test
  void takesWhatOpenTelemetryExports() {
    var bsn = newBsn();
    var export =
        """
        {"resourceSpans": [{"resource": {"attributes": [
            {"key": "service.name", "value": {"stringValue": "belastingen"}},
            {"key": "host.name", "value": {"stringValue": "node-1"}}]},
          "scopeSpans": [{"scope": {"name": "x"}, "spans": [
            {"traceId": "%1$s", "spanId": "00f067aa0ba902b7", "kind": 2, "name": "Aanslag opleggen",
             "startTimeUnixNano": "1769860800000000000", "endTimeUnixNano": "1769860800123000000",
             "status": {"code": 1}, "attributes": [
               {"key": "http.method", "value": {"stringValue": "GET"}},
               {"key": "dpl.datapeil.rows", "value": {"intValue": "3"}},
               {"key": "dpl.core.processing_activity_id", "value": {"stringValue": "%2$s"}},
               {"key": "dpl.core.data_subject_id", "value": {"stringValue": "%3$s"}},
               {"key": "dpl.core.data_subject_id_type", "value": {"stringValue": "BSN"}}]},
            {"traceId": "%1$s", "spanId": "00f067aa0ba902b8", "name": "GET /health",
             "startTimeUnixNano": "1", "endTimeUnixNano": "2"}]}]}]}
        """
            .formatted(Ids.next().toString().replace("-", ""), activity, bsn);

    send(export).statusCode(201).body("stored", equalTo(1)).body("ignored", equalTo(1));

    linesOf(bsn)
        .body("items.name", contains("Aanslag opleggen"))
        .body("items[0].rows", equalTo(3))
        .body("items[0].resource", equalTo(Map.of("service.name", "belastingen")));
  }

  @Test
  void keepsNoIdentifierInTheDatabase() throws SQLException {
    var bsn = newBsn();
    send(batch(about(bsn, activity))).statusCode(201);

    assertThat(tablesWith(bsn)).isEmpty();
  }

  @Test
  void writesDownWhoLookedAtWhoseLines() {
    var bsn = newBsn();
    send(batch(about(bsn, activity))).statusCode(201);

    linesOf(bsn).body("items", hasSize(1));
    linesOf(bsn)
        .body("items.name", contains("Dossier inzien", "log.read by data subject"))
        .body("items[1].actorName", equalTo("dirk"));
  }

  private static ValidatableResponse send(String body) {
    return service().body(body).post("/v1/processing-log").then();
  }

  private static ValidatableResponse linesOf(String bsn) {
    return dirk()
        .body(Map.of("dataSubjectId", bsn, "dataSubjectIdType", "bsn"))
        .post("/v1/processing-log/search")
        .then()
        .statusCode(200);
  }

  private String tablesWith(String text) throws SQLException {
    var sql =
        """
        select coalesce(string_agg(t.name, ', '), '') from (
          select 'log_line' from log_line l where l::text like ? union all
          select 'log_context' from log_context c where c::text like ? union all
          select 'data_subject' from data_subject s where s::text like ?) as t (name)
        """;
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      for (var place = 1; place <= 3; place++) {
        query.setString(place, "%" + text + "%");
      }
      try (var row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
