package nl.datapeil.analytics.query;

import static nl.datapeil.analytics.query.QueryFixtures.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class ProtectedQueryResourceTest extends QueryCase {
  private static final String RESIDENTS = CataloguePartner.uri(QueryFixtures.RESIDENTS);
  private static final String PERMITS = CataloguePartner.uri(QueryFixtures.PERMITS);
  private static final String PER_NEIGHBOURHOOD =
      "select neighbourhood, count(*) as n from residents group by neighbourhood order by n desc";

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
  void leavesSmallGroupsOut() {
    privacy.permit(
        "{\"type\": \"SMALLEST_GROUP\", \"size\": 10}",
        "{\"type\": \"AGGREGATES_ONLY\"}",
        "{\"type\": \"LOG\"}");

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows", equalTo(List.of(List.of("Centrum", 12), List.of("Noord", 10))))
        .body("obligations.type", equalTo(List.of("SMALLEST_GROUP", "AGGREGATES_ONLY", "LOG")));
  }

  @Test
  void showsPseudonymsAndCoarserDatesInsteadOfTheValues() {
    privacy.permit(pseudonymise(RESIDENTS, "bsn"), generalise(RESIDENTS, "birth_date", "YEAR"));

    ask("select bsn, birth_date from residents", PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows.collect { it[0] }", everyItem(matchesPattern("p[A-Za-z0-9_-]{22}")))
        .body("rows.collect { it[1] }", everyItem(matchesPattern("\\d{4}-01-01")))
        .body("rowCount", equalTo(25));
  }

  @Test
  void linksPseudonymsOnlyWithinTheirDomain() {
    var shared = pseudonymise(RESIDENTS, "bsn").replace("}", ", \"domain\": \"wmo\"}");
    privacy.permit(pseudonymise(RESIDENTS, "bsn"));
    var ofTheActivity = firstPseudonym();
    privacy.permit(shared);

    assertThat(firstPseudonym()).isEqualTo(firstPseudonym()).isNotEqualTo(ofTheActivity);
  }

  private static String firstPseudonym() {
    return ask("select max(bsn) as p from residents", PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .extract()
        .path("rows[0][0]");
  }

  @Test
  void joinsPseudonymsOfTextAndNumber() {
    privacy.permit(pseudonymise(RESIDENTS, "bsn"), pseudonymise(PERMITS, "holder"));

    ask(
            "select number from permits join residents on residents.bsn = cast(holder as varchar)"
                + " order by number",
            PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows", equalTo(List.of(List.of(1), List.of(2))));
  }

  @Test
  void findsNobodyByARealNumber() {
    privacy.permit(pseudonymise(RESIDENTS, "bsn"));

    ask("select neighbourhood from residents where bsn = '100000012'", PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows", empty());
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

    assertThat(privacy.questions()).hasSize(3);
    assertThat(privacy.questions().getFirst()).isEqualTo(privacy.questions().getLast());
    assertThat(privacy.records()).hasSize(1);
  }

  @Test
  void keepsTheAnswerWhenItsApprovalWasWithdrawnMeanwhile() {
    privacy.permitUntil("2026-01-01T00:00:00Z");
    privacy.withdrawAfterTheFirst();

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("NO_GROUND"))
        .body("violations.message", equalTo(List.of("Withdrawn")));
    assertThat(privacy.records()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"type\": \"RECIPIENTS\", \"recipients\": [\"role:analyst\"]}',200,",
    "'{\"type\": \"RECIPIENTS\", \"recipients\": [\"role:dpo\"]}',403,OBLIGATION_UNMET",
    "'{\"type\": \"EXPIRY\", \"until\": \"2999-01-01\"}',200,",
    "'{\"type\": \"EXPIRY\", \"until\": \"2020-01-01\"}',403,OBLIGATION_UNMET",
    "'{\"type\": \"EXPIRY\"}',403,OBLIGATION_UNKNOWN",
    "'{\"type\": \"ROUND\", \"base\": 5}',403,OBLIGATION_UNKNOWN",
    "'{\"type\": \"PERTURB\", \"method\": \"CELL_KEY\", \"parameter\": 2}',403,OBLIGATION_UNKNOWN"
  })
  void fulfilsAPolicysObligationOrRefuses(String obligation, int status, @Nullable String code) {
    privacy.permit(obligation);

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(status)
        .body("code", code == null ? nullValue() : equalTo(code));
  }

  @Test
  void refusesAColumnThatIsToBeDropped() {
    privacy.permit(
        "{\"type\": \"DROP\", \"dataset\": \"%s\", \"column\": \"birth_date\"}"
            .formatted(RESIDENTS));

    ask("select birth_date from residents", PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("OBLIGATION_UNMET"))
        .body("detail", containsString("residents.birth_date"));
  }

  @Test
  void refusesAnObligationItDoesNotKnow() {
    privacy.permit("{\"type\": \"LOG\"}", "{\"type\": \"SMALLEST_GROUP\"}");

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("OBLIGATION_UNKNOWN"))
        .body("detail", containsString("SMALLEST_GROUP"));
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

  private static String pseudonymise(String dataset, String column) {
    return "{\"type\": \"PSEUDONYMISE\", \"dataset\": \"%s\", \"column\": \"%s\"}"
        .formatted(dataset, column);
  }

  private static String generalise(String dataset, String column, String to) {
    return "{\"type\": \"GENERALISE\", \"dataset\": \"%s\", \"column\": \"%s\", \"to\": \"%s\"}"
        .formatted(dataset, column, to);
  }
}
