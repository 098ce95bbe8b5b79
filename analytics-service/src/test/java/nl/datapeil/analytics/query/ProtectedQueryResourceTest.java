package nl.datapeil.analytics.query;

import static nl.datapeil.analytics.query.QueryFixtures.PER_NEIGHBOURHOOD;
import static nl.datapeil.analytics.query.QueryFixtures.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class ProtectedQueryResourceTest extends QueryCase {
  private static final String RESIDENTS = CataloguePartner.uri(QueryFixtures.RESIDENTS);

  @Test
  void refusesPersonalDataWithoutGroundAndLinksToTheNextStep() {
    privacy.refuse(
        """
        {"code": "NO_PURPOSE", "message": {"en": "Name a purpose", "nl": "Noem een doel"}},
        {"code": "COLUMN_NOT_COVERED", "dataset": "%s", "column": "bsn",
         "message": {"en": "Not covered", "nl": "Niet gedekt"}}
        """
            .formatted(RESIDENTS),
        """
        {"rel": "processing-activities", "href": "https://datapeil.example.org/privacy/v1/processing-activities",
         "title": {"en": "Record an activity", "nl": "Leg een verwerking vast"}}
        """);

    ask("select bsn from residents")
        .statusCode(403)
        .body("code", equalTo("NO_GROUND"))
        .body("violations.field", equalTo(List.of("purpose", "residents.bsn")))
        .body("violations.message", equalTo(List.of("Name a purpose", "Not covered")))
        .body("links.rel", equalTo(List.of("processing-activities")));
    assertThat(privacy.records()).isEmpty();
  }

  @Test
  void asksADecisionOnExactlyTheColumnsAndTheirUses() {
    privacy.permit("{\"type\": \"LOG\"}");

    ask("select count(*) as n from residents where birth_date > date '1960-01-01'", "activity-1")
        .statusCode(200);

    var question = privacy.questions().getFirst();
    assertThat(question.at("/subject/id").asText()).isEqualTo("sub-anna");
    assertThat(question.at("/subject/properties/roles/0").asText()).isEqualTo("analyst");
    assertThat(question.at("/context/purpose").asText()).isEqualTo("activity-1");
    var dataset = question.at("/resource/properties/datasets/0");
    assertThat(dataset.get("uri").asText()).isEqualTo(RESIDENTS);
    assertThat(dataset.get("personal").asBoolean()).isTrue();
    assertThat(dataset.get("columns").toString())
        .isEqualTo(
            "[{\"name\":\"birth_date\",\"sensitivity\":\"PERSONAL\",\"uses\":[\"FILTER\"]}]");
  }

  @Test
  void logsTheQueryWithoutItsLiterals() {
    privacy.permit("{\"type\": \"SMALLEST_GROUP\", \"size\": 10}", "{\"type\": \"LOG\"}");

    ask("select count(*) as n from residents where neighbourhood = 'Zuid'", PrivacyPartner.ACTIVITY)
        .statusCode(200);

    var record = privacy.records().getFirst();
    assertThat(record.get("query").asText()).contains("?").doesNotContain("Zuid");
    assertThat(record.get("processingActivityId").asText()).isEqualTo(PrivacyPartner.ACTIVITY);
    assertThat(record.get("actor").asText()).isEqualTo("sub-anna");
    assertThat(record.get("status").asText()).isEqualTo("OK");
    assertThat(record.at("/datasets/0/columns/0").asText()).isEqualTo("neighbourhood");
    assertThat(record.at("/datasets/0/version").asInt()).isEqualTo(1);
    assertThat(privacy.traces())
        .allSatisfy(trace -> assertThat(trace).contains(record.get("traceId").asText()));
  }

  @Test
  void keepsTheAnswerUntilTheLogHasIt() throws IOException, InterruptedException {
    privacy.permit("{\"type\": \"LOG\"}");
    privacy.takeTimeToLog(Duration.ofMillis(700));

    var headersAt = whenHeadersArrive(PER_NEIGHBOURHOOD);

    assertThat(headersAt).isAfterOrEqualTo(Objects.requireNonNull(privacy.loggedAt()));
  }

  @Test
  void keepsTheAnswerWhenTheLogFails() {
    privacy.permit("{\"type\": \"LOG\"}");
    privacy.stopLogging();

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(503)
        .body("code", equalTo("PRIVACY_UNAVAILABLE"))
        .body("$", not(containsString("Centrum")));
  }

  @Test
  void refusesProtectedDataWhileThePrivacyServiceIsDown() {
    privacy.permit();
    privacy.stopDeciding();

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(503)
        .body("code", equalTo("PRIVACY_UNAVAILABLE"));
  }

  @Test
  void asksAgainWhenTheDecisionHasRunOutBeforeTheAnswerLeaves() {
    privacy.permitUntil("2026-01-01T00:00:00Z");

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY).statusCode(200);

    assertThat(privacy.questions()).hasSize(4);
    assertThat(privacy.questions().getFirst()).isEqualTo(privacy.questions().getLast());
    assertThat(privacy.records()).hasSize(1);
  }

  @Test
  void keepsTheAnswerWhenItsApprovalWasWithdrawnMeanwhile() {
    privacy.permitUntil("2026-01-01T00:00:00Z");
    privacy.withdrawAfter(1);

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("NO_GROUND"))
        .body("violations.message", equalTo(List.of("Withdrawn")));
    assertThat(privacy.records()).isEmpty();
  }

  @Test
  void keepsTheAnswerWhenItsApprovalWasWithdrawnWhileItWasLogged() {
    privacy.permitUntil("2026-01-01T00:00:00Z");
    privacy.withdrawAfter(3);

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("NO_GROUND"));
    assertThat(privacy.records()).hasSize(1);
  }

  @Test
  void showsAndLogsNoValueThatFailed() {
    privacy.permit("{\"type\": \"LOG\"}");

    ask("select number * 9223372036854775807 as n from permits", PrivacyPartner.ACTIVITY)
        .statusCode(400)
        .body("code", equalTo("QUERY_FAILED"))
        .body("detail", not(containsString("9223")));
    assertThat(privacy.records().getFirst().get("status").asText()).isEqualTo("ERROR");
  }

  private static Instant whenHeadersArrive(String sql) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/queries"))
            .header("Authorization", "Bearer " + Tokens.of("anna", "analyst", "analytics:query"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"sql\": \"%s\", \"purpose\": \"x\"}".formatted(sql)))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      var arrived = Instant.now();
      response.body().close();
      assertThat(response.statusCode()).isEqualTo(200);
      return arrived;
    }
  }
}
