package nl.datapeil.catalog.change.feed;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.TestClock;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.catalog.change.ChangeReader;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ChangeResourceTest extends ContractCase {
  @Inject ChangeLog log;
  @Inject TestClock clock;

  private final UUID subject = UUID.randomUUID();

  @Test
  void goesOnAfterTheLastEventThatWasShown() {
    happen(change("created", false), change("published", true), change("updated", true));

    var first = changes(given()).queryParam("limit", 1).get("/v1/changes");
    var next = first.jsonPath().getString("next");
    var second = changes(given()).queryParam("after", next).get("/v1/changes");
    var last =
        changes(given())
            .queryParam("after", second.jsonPath().getString("next"))
            .get("/v1/changes");

    first.then().body("items.action", contains("published")).body("items[0].by", nullValue());
    second.then().body("items.action", contains("updated"));
    last.then().body("items", empty()).body("next", equalTo(second.jsonPath().getString("next")));
  }

  @Test
  void showsStaffTheRestAndWhoDidIt() {
    happen(change("created", false), change("published", true));

    var staff = changes(steward()).get("/v1/changes");
    var hidden = staff.jsonPath().getString("items[0].id");

    staff
        .then()
        .body("items.action", contains("created", "published"))
        .body("items.by", everyItem(equalTo("sanne")));
    given().get("/v1/changes/{id}", hidden).then().statusCode(404);
    given().queryParam("after", hidden).get("/v1/changes").then().statusCode(400);
    steward().get("/v1/changes/{id}", hidden).then().statusCode(200).body("data", nullValue());
  }

  @Test
  void missesNothingWhenTheClockOfAnInstanceIsBehind() {
    happen(change("published", true));
    var first = changes(given()).get("/v1/changes").jsonPath().getString("items[0].at");
    clock.pass(Duration.ofHours(-1));
    happen(change("updated", true));
    clock.reset();

    var since = changes(given()).queryParam("from", first).get("/v1/changes");

    since.then().body("items.action", contains("published", "updated"));
  }

  @Test
  void leadsPastManyChangesWithoutTheTheme() {
    var others = new Change[ChangeReader.LOOKED_UP + 1];
    Arrays.fill(others, change("updated", true));
    happen(others);

    var first = changes(given()).queryParam("theme", "ENVI").get("/v1/changes");
    var next = first.jsonPath().getString("next");
    var last =
        changes(given()).queryParam("theme", "ENVI").queryParam("after", next).get("/v1/changes");

    first.then().body("items", empty()).body("next", notNullValue());
    last.then().body("items", empty()).body("next", equalTo(next));
  }

  @Test
  void isABatchOfCloudEventsToo() {
    happen(change("published", true));

    var batch = changes(given()).accept(CloudEvent.BATCH_MEDIA_TYPE).get("/v1/changes");

    batch
        .then()
        .statusCode(200)
        .contentType(CloudEvent.BATCH_MEDIA_TYPE)
        .header("Link", containsString("/catalog/v1/changes?subject=" + subject))
        .body("type", contains("nl.datapeil.catalog.dataset.published"))
        .body("data.action", contains("published"));
  }

  @Test
  void isAnAtomFeedToo() {
    happen(change("published", true));

    var feed = changes(given()).accept("application/atom+xml").get("/v1/changes");

    feed.then()
        .statusCode(200)
        .contentType("application/atom+xml")
        .body("feed.entry.title", equalTo("dataset published"))
        .body("feed.entry.author.name", equalTo("Datapeil"));
  }

  @Test
  void waitsForWhatHasNotHappenedYet() throws InterruptedException {
    var writer = Thread.ofVirtual().start(() -> happen(change("published", true)));

    var found = changes(given()).header("Prefer", "wait=20").get("/v1/changes");

    writer.join();
    found.then().body("items.action", contains("published"));
  }

  private RequestSpecification changes(RequestSpecification caller) {
    return caller.queryParam("subject", subject);
  }

  private void happen(Change... changes) {
    QuarkusTransaction.requiringNew().run(() -> log.append(List.of(changes)));
  }

  private Change change(String action, boolean visible) {
    var uri = URI.create("https://voorbeeld.nl/" + subject);
    return new Change("dataset", subject, uri, action, 1, visible, "sanne", null, "");
  }
}
