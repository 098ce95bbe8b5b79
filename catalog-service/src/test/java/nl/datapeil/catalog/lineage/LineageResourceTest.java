package nl.datapeil.catalog.lineage;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.People.as;
import static nl.datapeil.catalog.People.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class LineageResourceTest extends ContractCase {
  @Test
  void followsTheChainBothWays() {
    var source = published(complete());
    var middle = published(complete());
    var end = published(complete());
    make(middle, uri(source), "https://elsewhere.example/data");
    make(end, uri(middle));

    given()
        .get("/v1/datasets/{id}/lineage", end)
        .then()
        .statusCode(200)
        .body("inputs.uri", contains(uri(middle)))
        .body("upstream.distance", contains(1, 2, 2))
        .body(
            "upstream.input.uri",
            containsInAnyOrder(uri(middle), uri(source), "https://elsewhere.example/data"))
        .body("complete", equalTo(true))
        .body("making", nullValue());
    steward()
        .queryParam("depth", 1)
        .get("/v1/datasets/{id}/lineage", source)
        .then()
        .body("downstream.output.uri", contains(uri(middle)))
        .body("complete", equalTo(false));
    steward()
        .get("/v1/datasets/{id}/lineage", middle)
        .then()
        .body("making.summary", equalTo("Per buurt geteld"))
        .body("inputs[0].columns[0].to", equalTo("kolken"));
  }

  @Test
  void speaksProvToo() {
    var source = published(complete());
    var made = published(complete());
    make(made, uri(source));

    var triples =
        given()
            .accept("application/n-triples")
            .get("/v1/datasets/{id}/lineage", made)
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(triples)
        .contains(
            "<%s> <http://www.w3.org/ns/prov#wasDerivedFrom> <%s>"
                .formatted(uri(made), uri(source)))
        .doesNotContain("wasGeneratedBy");
  }

  @Test
  void endsInACircle() {
    var one = published(complete());
    var other = published(complete());
    make(one, uri(other));
    make(other, uri(one));

    given()
        .get("/v1/datasets/{id}/lineage", one)
        .then()
        .statusCode(200)
        .body("upstream.size()", equalTo(2));
  }

  @Test
  void saysThatAChainIsCutShort() {
    var end = published(complete());
    var middle = Stream.generate(() -> published(complete())).limit(11).toList();
    make(end, middle.stream().map(People::uri).toArray(String[]::new));
    for (var one : middle) {
      make(
          one,
          IntStream.range(0, 200)
              .mapToObj(i -> "https://elsewhere.example/" + one + "/" + i)
              .toArray(String[]::new));
    }

    given()
        .get("/v1/datasets/{id}/lineage", end)
        .then()
        .body("upstream.size()", equalTo(LineageRepository.MOST))
        .body("complete", equalTo(false));
  }

  @Test
  void refusesADatasetMadeFromItself() {
    var id = published(complete());

    record(id, uri(id)).statusCode(409).body("code", equalTo("LINEAGE_LOOP"));
  }

  @Test
  void showsThePublicNoChainThroughADraft() {
    var source = published(complete());
    var draft = registered(complete());
    var end = published(complete());
    make(draft, uri(source));
    make(end, uri(draft), uri(source));

    given()
        .get("/v1/datasets/{id}/lineage", end)
        .then()
        .body("inputs.uri", contains(uri(source)))
        .body("upstream.input.uri", contains(uri(source)));
    given()
        .get("/v1/datasets/{id}/lineage", source)
        .then()
        .body("downstream.output.uri", contains(uri(end)));
    given().get("/v1/datasets/{id}/lineage", draft).then().statusCode(404);
    steward().get("/v1/datasets/{id}/lineage", end).then().body("upstream.size()", equalTo(3));
  }

  @Test
  void isRecordedByServicesAndStewards() {
    var id = published(complete());
    var draft = Map.of("inputs", List.of());
    given().get("/v1/datasets/{id}/lineage", id).then().body("inputs", empty());
    for (var role : List.of("analyst", "viewer", "dpo", "privacy-officer", "domain-expert")) {
      as("x", role)
          .header("If-Match", "*")
          .body(draft)
          .put("/v1/datasets/{id}/lineage", id)
          .then()
          .statusCode(403);
    }
    as("x", "service")
        .header("If-Match", "\"0\"")
        .body(draft)
        .put("/v1/datasets/{id}/lineage", id)
        .then()
        .statusCode(200);
    as("x", "service")
        .header("If-Match", "\"0\"")
        .body(draft)
        .put("/v1/datasets/{id}/lineage", id)
        .then()
        .statusCode(412);
  }

  private static void make(String output, String... inputs) {
    record(output, inputs).statusCode(200);
  }

  private static ValidatableResponse record(String output, String... inputs) {
    var columns = List.of(Map.of("from", "kolk_id", "to", "kolken"));
    return steward()
        .header("If-Match", "*")
        .body(
            Map.of(
                "inputs",
                Stream.of(inputs).map(uri -> Map.of("uri", uri, "columns", columns)).toList(),
                "summary",
                "Per buurt geteld",
                "activity",
                "https://datapeil.example.org/analytics/v1/queries/1"))
        .put("/v1/datasets/{id}/lineage", output)
        .then();
  }
}
