package nl.datapeil.catalog.harvest;

import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.CatalogClient.with;
import static nl.datapeil.catalog.Drafts.with;
import static nl.datapeil.catalog.harvest.HarvestClient.counted;
import static nl.datapeil.catalog.harvest.HarvestClient.harvested;
import static nl.datapeil.catalog.harvest.HarvestClient.registered;
import static nl.datapeil.catalog.harvest.HarvestClient.source;
import static nl.datapeil.catalog.harvest.HarvestClient.uploaded;
import static nl.datapeil.catalog.outgoing.RemoteServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HarvestSourceResourceTest extends HarvestCase {
  @Test
  void takesAFileThatIsSent() {
    var source = registered(source("UPLOAD", URI.create("https://remote.example/file")));

    var run = uploaded(source, "text/turtle", remote.holding(2).text());

    counted(run, 2, 0, 0, 0);
    assertThat(run.getString("cause")).isEqualTo("UPLOADED");
    steward().post("/v1/harvest-sources/{id}/runs", source).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:pw@example.org/",
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1:8081/catalog.ttl",
        "http://[::ffff:10.0.0.1]/",
        "http://2130706433/",
        "http://metadata.google.internal/"
      })
  void takesNoAddressInsideOurNetwork(String url) {
    for (var reply : newAndReplacing(source("DCAT", URI.create(url)))) {
      reply
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("code", equalTo("HARVEST_SOURCE_INVALID"))
          .body("violations.field", hasItem("url"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT4M59S", "PT8784H1S", "P99999999999999D", "PT9223372036854775807S"})
  void takesNoScheduleThatIsTooShortOrTooLong(String schedule) {
    var draft = with(source("DCAT", remote.url()), "schedule", schedule);

    for (var reply : newAndReplacing(draft)) {
      reply
          .then()
          .statusCode(400)
          .body("code", equalTo("HARVEST_SOURCE_INVALID"))
          .body("violations.field", equalTo(List.of("schedule")));
    }
  }

  @Test
  void isNotRedirectedIntoOurNetwork() {
    var inside = "http://127.0.0.1:" + remote.server.port() + "/catalog.ttl";
    remote.server.on("/moved", exchange -> answer(exchange, 302, Map.of("Location", inside), ""));
    var source = registered(source("DCAT", remote.server.url("/moved")));

    var run = harvested(source);

    assertThat(run.getString("state")).isEqualTo("FAILED");
    assertThat(run.getString("message.en")).contains("not on the public Internet");
    assertThat(remote.asked()).noneMatch(asked -> asked.contains("catalog.ttl"));
  }

  @Test
  void sendsProgressAsEvents() {
    var run = harvested(registered(source("DCAT", remote.holding(1).url())));

    steward()
        .header("Last-Event-ID", "0")
        .get("/v1/harvest-runs/{id}/events", run.getString("id"))
        .then()
        .statusCode(200)
        .contentType("text/event-stream")
        .body(containsString("id: " + run.getLong("revision")))
        .body(containsString("event: progress"));
  }

  @Test
  void runsOneAtATimeAndCanBeCancelled() throws SQLException {
    var source = registered(source("DCAT", remote.holding(1).url()));
    var run = UUID.randomUUID();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into harvest_run (id, source_id, state, cause, requested_by, created_at, runner,"
              + " heartbeat_at)"
              + " values ('%s', '%s', 'RUNNING', 'REQUESTED', 'x', now(), '%s', now() + interval '1 day')"
                  .formatted(run, source, run));
    }

    steward()
        .post("/v1/harvest-sources/{id}/runs", source)
        .then()
        .statusCode(409)
        .body("code", equalTo("HARVEST_RUN_ACTIVE"));
    steward()
        .post("/v1/harvest-runs/{id}/cancellation", run)
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
    steward().post("/v1/harvest-runs/{id}/cancellation", run).then().statusCode(409);

    counted(harvested(source), 1, 0, 0, 0);
  }

  @Test
  void changesAndListsSources() {
    var draft = source("DCAT", remote.holding(1).url());
    var id = registered(draft);
    steward()
        .body(draft)
        .post("/v1/harvest-sources")
        .then()
        .statusCode(409)
        .body("code", equalTo("HARVEST_SOURCE_NAME_TAKEN"));
    draft.put("enabled", false);

    steward()
        .header("If-Match", "\"9\"")
        .body(draft)
        .put("/v1/harvest-sources/{id}", id)
        .then()
        .statusCode(412);
    steward()
        .header("If-Match", steward().get("/v1/harvest-sources/{id}", id).header("ETag"))
        .body(draft)
        .put("/v1/harvest-sources/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    steward()
        .queryParam("limit", 200)
        .get("/v1/harvest-sources")
        .then()
        .body("items.id", hasItem(id));
    harvested(id);
    steward().get("/v1/harvest-sources/{id}/runs", id).then().body("items.size()", equalTo(1));
    steward()
        .header("If-Match", "*")
        .delete("/v1/harvest-sources/{id}", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("HARVEST_SOURCE_IN_USE"));
    var unused = registered(source("DCAT", remote.url()));
    steward()
        .header("If-Match", "*")
        .delete("/v1/harvest-sources/{id}", unused)
        .then()
        .statusCode(204);
    steward().get("/v1/harvest-sources/{id}", unused).then().statusCode(404);
  }

  @Test
  void endsWithAFullPage() {
    var id = registered(source("DCAT", remote.holding(1).url()));
    harvested(id);

    steward()
        .queryParam("limit", 1)
        .get("/v1/harvest-sources/{id}/runs", id)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/harvest-sources",
        "/v1/harvest-sources/00000000-0000-0000-0000-000000000000/runs",
        "/v1/harvest-runs/00000000-0000-0000-0000-000000000000/issues"
      })
  void refusesALimitThatIsNoNumber(String path) {
    steward()
        .queryParam("limit", "many")
        .get(path)
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("limit")));
  }

  @Test
  void showsAScheduleAsADuration() {
    var draft = with(source("DCAT", remote.holding(1).url()), "schedule", "P1D");
    draft.put("enabled", false);

    steward()
        .body(draft)
        .post("/v1/harvest-sources")
        .then()
        .statusCode(201)
        .body("schedule", equalTo("PT24H"));
  }

  @Test
  void isForStaffOnly() {
    var stranger = Tokens.of("unheard-of", "catalog:read catalog:write");
    var viewer = Tokens.of("viewer", "catalog:read catalog:write");

    with(stranger).get("/v1/harvest-sources").then().statusCode(403);
    with(viewer).get("/v1/harvest-sources").then().statusCode(200);
    with(viewer)
        .body(source("DCAT", remote.url()))
        .post("/v1/harvest-sources")
        .then()
        .statusCode(403);
    with(viewer).post("/v1/harvest-sources/{id}/runs", UUID.randomUUID()).then().statusCode(403);
  }

  /// Sends a draft as that of a new source and as that of one there is.
  private List<Response> newAndReplacing(Map<String, ?> draft) {
    var source = registered(source("DCAT", remote.holding(1).url()));
    return List.of(
        steward().body(draft).post("/v1/harvest-sources"),
        steward().header("If-Match", "\"0\"").body(draft).put("/v1/harvest-sources/{id}", source));
  }
}
