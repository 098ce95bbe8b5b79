package nl.datapeil.catalog.quality.measurement;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.CatalogClient.with;
import static nl.datapeil.catalog.Drafts.column;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.with;
import static nl.datapeil.catalog.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class MeasurementResourceTest extends ContractCase {
  private static final String PATH = "/v1/datasets/{id}/quality-measurements";
  private static final String MONDAY = "2026-01-05T08:00:00Z";
  private static final String TUESDAY = "2026-01-06T08:00:00Z";
  private static final Map<String, ?> ONE = Map.of("measurements", List.of(rows(1, MONDAY)));

  @Test
  void keepsTheSameOnceAndTheHistoryOfEach() {
    var id = published(complete());

    send(id, List.of(rows(10, MONDAY))).body("added", equalTo(1));
    send(id, List.of(rows(10, MONDAY))).body("unchanged", equalTo(1)).body("added", equalTo(0));
    send(id, List.of(rows(11, MONDAY))).body("changed", equalTo(1));
    send(id, List.of(rows(12, TUESDAY))).body("added", equalTo(1));

    given().get(PATH, id).then().statusCode(200).body("items.value", contains(11, 12));
    quality(id).body("measurements.value", contains(12));
    rdf(id).body(containsString("quality-metrics#row-count"));
    String next =
        given()
            .queryParam("limit", 1)
            .get(PATH, id)
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("next");
    given()
        .queryParam("limit", 1)
        .queryParam("after", next)
        .get(PATH, id)
        .then()
        .body("items.value", contains(12))
        .body("next", equalTo(null));
  }

  @Test
  void showsTheNewestWhateverCameLast() {
    var id = published(complete());

    send(id, List.of(rows(12, TUESDAY), measured("COMPLETENESS", "jaar", 50, TUESDAY)));
    send(id, List.of(rows(10, MONDAY), measured("COMPLETENESS", "jaar", 40, MONDAY)));

    quality(id).body("measurements.value", containsInAnyOrder(12, 50));
  }

  @Test
  void recordsNothingThatIsOlderThanAllThatIsKept() {
    var id = published(complete());
    var monday = Instant.parse(MONDAY);
    var history =
        IntStream.rangeClosed(0, 400)
            .mapToObj(i -> rows(i, monday.plusSeconds(i).toString()))
            .toList();
    send(id, history).body("added", equalTo(401));

    var oldest = send(id, history.subList(0, 1));
    var other = send(id, List.of(measured("DUPLICATES", null, 3, MONDAY)));

    oldest.body("added", equalTo(0)).body("unchanged", equalTo(1));
    other.body("added", equalTo(1));
  }

  @Test
  void shiftsTheLastChangeToWhatWasMeasured() {
    var id = published(overdue(complete()));
    quality(id).body("timeliness.state", equalTo("OVERDUE"));

    send(id, List.of(measured("LAST_DATA_AT", null, TUESDAY, TUESDAY)));

    quality(id).body("timeliness.lastChanged", equalTo("2026-01-06"));
  }

  @Test
  void showsThePublicNothingOfClosedDataAboutPeople() {
    var id = published(overdue(People.residents()));
    send(id, List.of(rows(10, MONDAY), measured("LAST_DATA_AT", null, TUESDAY, TUESDAY)));

    given().get(PATH, id).then().statusCode(200).body("items", hasSize(0));
    quality(id)
        .body("measurements", hasSize(0))
        .body("timeliness.lastChanged", equalTo("2001-01-01"));
    rdf(id).body(not(containsString("row-count")));
    steward().get(PATH, id).then().body("items", hasSize(2));
  }

  @Test
  void showsThePublicNothingOfClosedColumns() {
    var closed = with(People.residents(), "columns", List.of(column("buurt")));
    var id = published(closed);
    send(
        id,
        List.of(
            rows(10, MONDAY),
            measured("DISTINCT_VALUES", "buurt", 3, MONDAY),
            measured("COMPLETENESS", "buurt", 9, MONDAY),
            other(7, MONDAY)));

    given().get(PATH, id).then().statusCode(200).body("items.metric", contains("ROW_COUNT"));
    quality(id).body("measurements.metric", contains("ROW_COUNT"));
    rdf(id).body(not(containsString("distinct-values")));
    with(Tokens.of("unheard-of", "catalog:read")).get(PATH, id).then().body("items", hasSize(1));
    as("x", "viewer").get(PATH, id).then().body("items", hasSize(4));
    steward().get(PATH, id).then().body("items", hasSize(4));
  }

  @Test
  void showsThePublicOpenColumns() {
    var id = published(complete());
    send(id, List.of(measured("COMPLETENESS", "jaar", 99.5, MONDAY), other(7, MONDAY)));

    given()
        .get(PATH, id)
        .then()
        .body("items.metric", containsInAnyOrder("COMPLETENESS", "https://e.org/metric"));
    given().queryParam("column", "jaar").get(PATH, id).then().body("items", hasSize(1));
    given().queryParam("metric", "ROW_COUNT").get(PATH, id).then().body("items", hasSize(0));
  }

  @Test
  void refusesEverythingThatIsWrongAtOnce() {
    var id = registered(complete());

    steward()
        .body(
            Map.of("measurements", List.of(rows(-1, MONDAY), measured("NONSENSE", "naam", 1, "x"))))
        .post(PATH, id)
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder(
                "measurements[0].value",
                "measurements[1].metric",
                "measurements[1].column",
                "measurements[1].datatype",
                "measurements[1].computedAt"));
    given().get(PATH, id).then().statusCode(404);
    steward().get(PATH, id).then().body("items", hasSize(0));
  }

  @Test
  void isWrittenByServicesAndStewardsOnly() {
    var id = registered(complete());
    written(given().contentType("application/json"), id).statusCode(401);
    for (var role : People.STAFF) {
      var status = written(as("x", role), id).extract().statusCode();
      assertThat(status == 200).as(role).isEqualTo(Set.of("steward", "admin").contains(role));
    }
    written(as("x", "service"), id).statusCode(200);
  }

  @Test
  void answersARepeatAsBefore() {
    var id = registered(complete());
    var key = "\"" + id + "\"";

    written(steward().header("Idempotency-Key", key), id).statusCode(200);
    written(steward().header("Idempotency-Key", key), id)
        .statusCode(200)
        .header("Idempotent-Replayed", equalTo("true"))
        .body("added", equalTo(1));
  }

  @Test
  void keepsNothingOfATrial() {
    var id = registered(complete());

    written(steward().queryParam("dryRun", true), id).statusCode(200).body("added", equalTo(1));

    steward().get(PATH, id).then().body("items", hasSize(0));
  }

  private static Map<String, Object> overdue(Map<String, ?> draft) {
    return with(with(draft, "accrualPeriodicity", "ANNUAL"), "modified", "2001-01-01");
  }

  private static ValidatableResponse quality(String id) {
    return given().get("/v1/datasets/{id}/quality", id).then();
  }

  private static ValidatableResponse rdf(String id) {
    return given().accept("application/n-triples").get("/v1/datasets/{id}/quality", id).then();
  }

  private static ValidatableResponse written(RequestSpecification who, String id) {
    return who.body(ONE).post(PATH, id).then();
  }

  private static ValidatableResponse send(String id, List<Map<String, Object>> measurements) {
    return as("analytics", "service")
        .body(Map.of("measurements", measurements))
        .post(PATH, id)
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> rows(int count, String at) {
    return measured("ROW_COUNT", null, count, at);
  }

  private static Map<String, Object> other(int value, String at) {
    return with(measured("https://e.org/metric", null, value, at), "datatype", "INTEGER");
  }

  private static Map<String, Object> measured(
      String metric, @Nullable String column, Object value, String at) {
    return with(Map.of("metric", metric, "value", value, "computedAt", at), "column", column);
  }
}
