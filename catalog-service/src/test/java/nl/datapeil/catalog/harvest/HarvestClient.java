package nl.datapeil.catalog.harvest;

import static java.util.Map.entry;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.CatalogClient.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.testkit.Tokens;

/// Harvesting over HTTP, as a steward does it in tests.
final class HarvestClient {
  private static final int PATIENCE = 2_000;

  private HarvestClient() {}

  static Map<String, Object> source(String type, URI url) {
    return new HashMap<>(
        Map.ofEntries(
            entry("name", "Bron " + UUID.randomUUID()),
            entry("type", type),
            entry("publish", "ALL"),
            entry("url", url.toString())));
  }

  static String registered(Map<String, ?> source) {
    return steward()
        .body(source)
        .post("/v1/harvest-sources")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String started(String source) {
    return steward()
        .post("/v1/harvest-sources/{id}/runs", source)
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  static JsonPath harvested(String source) {
    return ended(started(source));
  }

  static JsonPath uploaded(String source, String mediaType, String body) {
    String run =
        with(Tokens.of("sanne", "steward", "catalog:read catalog:write"))
            .contentType(mediaType)
            .body(body)
            .post("/v1/harvest-sources/{id}/runs", source)
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return ended(run);
  }

  /// Watches the run, in as many requests as it takes, until it has ended.
  static JsonPath ended(String run) {
    for (var i = 0; i < PATIENCE; i++) {
      steward().get("/v1/harvest-runs/{id}/events", run).then().statusCode(200);
      var view = run(run);
      if (!List.of("QUEUED", "RUNNING").contains(view.getString("state"))) {
        return view;
      }
    }
    throw new AssertionError("Run " + run + " did not end");
  }

  static JsonPath run(String run) {
    return steward().get("/v1/harvest-runs/{id}", run).then().statusCode(200).extract().jsonPath();
  }

  static JsonPath issues(JsonPath run) {
    return steward()
        .get("/v1/harvest-runs/{id}/issues", run.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  static RequestSpecification admin() {
    return with(Tokens.of("ans", "admin", "catalog:read catalog:write"));
  }

  static void counted(JsonPath run, int created, int changed, int unchanged, int removed) {
    assertThat(
            List.of(
                run.getInt("counts.created"),
                run.getInt("counts.changed"),
                run.getInt("counts.unchanged"),
                run.getInt("counts.removed")))
        .as("created, changed, unchanged, removed")
        .containsExactly(created, changed, unchanged, removed);
  }
}
