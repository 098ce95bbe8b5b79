package nl.datapeil.catalog;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class UnstorableValuesResourceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/changes?from=-999999999-01-01T00:00:00Z",
        "/v1/changes?theme=%00",
        "/v1/code-lists/%00",
        "/v1/history/catalog?at=%2B300000-01-01T00:00:00Z",
        "/v1/history/diff?from=%2B300000-01-01T00:00:00Z&until=%2B300001-01-01T00:00:00Z"
      })
  void areTheRequestsFaultWhereverTheyStand(String path) {
    refused(steward().urlEncodingEnabled(false).get(path));
  }

  @Test
  void areTheRequestsFaultInABodyToo() {
    var id = registered(complete());
    refused(
        steward()
            .header("If-Match", "*")
            .contentType("application/json")
            .body(Map.of("inputs", List.of(), "madeAt", "+1000000000-01-01T00:00:00Z"))
            .put("/v1/datasets/{id}/lineage", id));
    refused(
        steward()
            .contentType("application/json")
            .body(Map.of("name", "x", "type", "DCAT", "url", "https://x.nl/" + "a".repeat(3_000)))
            .post("/v1/harvest-sources"));
  }

  private static void refused(Response answer) {
    answer.then().statusCode(400).body("code", equalTo("INVALID_REQUEST"));
  }
}
