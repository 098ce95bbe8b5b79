package nl.datapeil.catalog.harvest.link;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.outgoing.RemoteServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.outgoing.RemoteServer;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class LinkCheckTest {
  private final RemoteServer remote = new RemoteServer();

  @Inject LinkChecker checker;
  @Inject LinkService links;
  @Inject DataSource database;

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void tellsWorkingFromBroken() {
    remote.text("/ok", "text/csv", "a,b");
    remote.on("/gone", e -> answer(e, 404, "text/plain", ""));
    remote.on("/private", e -> answer(e, 401, "text/plain", ""));
    remote.on("/moved", e -> answer(e, 301, Map.of("Location", "/ok"), ""));

    assertThat(outcome("/ok")).isEqualTo(LinkState.Outcome.WORKING);
    assertThat(outcome("/moved")).isEqualTo(LinkState.Outcome.WORKING);
    assertThat(outcome("/private")).isEqualTo(LinkState.Outcome.WORKING);
    assertThat(outcome("/gone")).isEqualTo(LinkState.Outcome.BROKEN);
  }

  @Test
  void asksForOneByteWhereHeadIsNotKnown() {
    remote.on(
        "/get-only",
        e -> {
          if (e.getRequestMethod().equals("HEAD")) {
            answer(e, 405, "text/plain", "");
          } else {
            answer(e, 200, "text/plain", "x".repeat(1_000_000));
          }
        });

    assertThat(outcome("/get-only")).isEqualTo(LinkState.Outcome.WORKING);
    assertThat(remote.asked()).containsExactly("HEAD /get-only", "GET /get-only");
  }

  @Test
  void callsNothingInsideOurNetwork() {
    var finding = checker.check(URI.create("http://127.0.0.1:" + remote.port() + "/"));

    assertThat(finding.outcome()).isEqualTo(LinkState.Outcome.REFUSED);
    assertThat(remote.asked()).isEmpty();
  }

  @Test
  void leavesABusyServerAloneAsLongAsItAsks() {
    remote.on("/busy", e -> answer(e, 429, Map.of("Retry-After", "120"), ""));

    var finding = checker.check(remote.url("/busy"));

    assertThat(finding.outcome()).isEqualTo(LinkState.Outcome.UNKNOWN);
    assertThat(finding.delay()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void knowsNothingOfWhatWasNeverChecked() {
    var url = URI.create("https://never.example/x");

    var state = Objects.requireNonNull(links.states(List.of(url)).get(url));

    assertThat(state.outcome()).isEqualTo(LinkState.Outcome.UNKNOWN);
    assertThat(state.checkedAt()).isNull();
  }

  @Test
  void checksTheLinksOfDatasetsAndShowsThem() {
    remote.text("/data.csv", "text/csv", "a");
    var url = remote.url("/data.csv");
    var id = registered(pointingTo(url));

    var before =
        steward().get("/v1/datasets/{id}/links", id).then().statusCode(200).extract().jsonPath();
    checker.collect();
    links.record(url, checker.check(url));
    var after =
        steward().get("/v1/datasets/{id}/links", id).then().statusCode(200).extract().jsonPath();

    assertThat(before.getString("items[0].outcome")).isEqualTo("UNKNOWN");
    assertThat(after.getString("items[0].outcome")).isEqualTo("WORKING");
    given().get("/v1/datasets/{id}/links", id).then().statusCode(404);
  }

  @Test
  void collectsLinksPastADescriptionThatCannotBeRead() throws SQLException {
    var unreadable = registered(Drafts.complete());
    var url = URI.create("https://data.example/" + Drafts.newName());
    registered(pointingTo(url));
    var typed = typed(unreadable, "x");

    try {
      checker.collect();
    } finally {
      typed(unreadable, typed);
    }

    assertThat(isKnown(url)).isTrue();
  }

  /// Gives what it was.
  private String typed(String id, String text) throws SQLException {
    try (var connection = database.getConnection();
        var change =
            connection.prepareStatement(
                "update entry set typed = ? where id = ?::uuid returning old.typed")) {
      change.setString(1, text);
      change.setString(2, id);
      try (var row = change.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private boolean isKnown(URI url) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select from link_check where url = ?")) {
      query.setString(1, url.toString());
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  @Test
  void tellsWhenTheOutcomeChanged() throws SQLException {
    remote.text("/data.csv", "text/csv", "a");
    var url = remote.url("/data.csv");
    var working = checker.check(url);
    var broken = checker.check(remote.url("/gone.csv"));
    registered(pointingTo(url));
    checker.collect();

    links.record(url, working);
    var first = changedAt(url);
    links.record(url, working);
    var again = changedAt(url);
    links.record(url, broken);

    assertThat(again).isEqualTo(first);
    assertThat(changedAt(url)).isAfter(first);
  }

  private Instant changedAt(URI url) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement("select changed_at from link_check where url = ?")) {
      query.setString(1, url.toString());
      try (var row = query.executeQuery()) {
        row.next();
        return row.getObject(1, OffsetDateTime.class).toInstant();
      }
    }
  }

  private static Map<String, Object> pointingTo(URI url) {
    var draft = Drafts.complete();
    draft.put(
        "distribution",
        List.of(
            Map.of(
                "accessURL",
                List.of(url.toString()),
                "license",
                "http://creativecommons.org/publicdomain/zero/1.0/deed.nl")));
    return draft;
  }

  private LinkState.Outcome outcome(String path) {
    return checker.check(remote.url(path)).outcome();
  }
}
