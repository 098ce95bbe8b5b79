package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.CatalogClient.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.datapeil.catalog.TestClock;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.testkit.Contract;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Deliveries to a receiver in this JVM. Each test has a kind of changes of its own.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DeliveryResourceTest {
  private static final String TOKEN = "a-token-for-the-sink";
  private static final String SECRET = "a-secret-of-at-least-24-characters";

  @Inject ChangeLog log;
  @Inject Deliverer deliverer;
  @Inject Leases leases;
  @Inject TestClock clock;

  private final Sink sink = new Sink();
  private final String kind = newKind();
  private final List<String> made = new ArrayList<>();

  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }

  @AfterEach
  void stop() {
    sink.close();
    clock.reset();
    made.forEach(id -> staff().delete("/v1/subscriptions/{id}", id));
  }

  @Test
  void asksTheSinkBeforeItSendsAnything() {
    var id = subscribed(staff());

    deliverer.serveAll();

    assertThat(sink.events).isEmpty();
    assertThat(sink.handshakes).hasSize(1);
    assertThat(sink.handshakes.getFirst().headers())
        .containsEntry("WebHook-Request-Origin", "localhost")
        .containsEntry("WebHook-Request-Rate", "600")
        .containsKey("WebHook-Request-Callback");
    state(id).body("status", equalTo("ACTIVE")).body("perMinute", equalTo(600));
  }

  @Test
  void sendsCloudEventsInOrder() {
    var id = activated(staff());
    happen("created", "updated", "published");

    deliverer.serveAll();

    assertThat(sink.actions()).containsExactly("created", "updated", "published");
    var first = sink.events.getFirst();
    assertThat(first.headers())
        .containsEntry("Content-Type", "application/cloudevents+json; charset=utf-8")
        .containsEntry("Authorization", "Bearer " + TOKEN)
        .containsEntry("WebHook-Request-Origin", "localhost")
        .containsKeys("webhook-id", "webhook-timestamp", "webhook-signature");
    var event = first.event();
    assertThat(event.get("specversion").asText()).isEqualTo("1.0");
    assertThat(event.get("source").asText()).startsWith("urn:nld:oin:");
    assertThat(event.get("type").asText()).isEqualTo("nl.datapeil.catalog." + kind + ".created");
    assertThat(event.get("dataref").asText()).startsWith("https://voorbeeld.nl/");
    assertThat(event.get("sequence").asText()).isEqualTo("1");
    assertThat(event.get("data").get("action").asText()).isEqualTo("created");
    assertThat(first.body()).doesNotContain("sanne");
    progress(id).body("sequence", equalTo(3)).body("failures", equalTo(0));
  }

  @Test
  void triesAgainLaterAndKeepsTheOrder() {
    var id = activated(staff());
    happen("created", "updated");
    sink.answers(500);

    deliverer.serveAll();
    deliverer.serveAll();
    progress(id).body("failures", equalTo(1)).body("lastFailure", containsString("500"));
    clock.pass(Duration.ofSeconds(11));
    deliverer.serveAll();

    assertThat(sink.actions()).containsExactly("created", "created", "updated");
    assertThat(sink.events.get(1).event()).isEqualTo(sink.events.get(0).event());
    progress(id).body("failures", equalTo(0)).body("failingSince", nullValue());
  }

  @Test
  void waitsAsLongAsTheSinkAsks() {
    activated(staff());
    happen("created");
    sink.answers.add(new Sink.Answer(503, Map.of("Retry-After", "3600")));
    deliverer.serveAll();

    clock.pass(Duration.ofMinutes(59));
    deliverer.serveAll();
    var before = sink.events.size();
    clock.pass(Duration.ofMinutes(2));
    deliverer.serveAll();

    assertThat(before).isEqualTo(1);
    assertThat(sink.events).hasSize(2);
  }

  @Test
  void stopsAfterDaysAndGoesOnWhenAsked() {
    var id = activated(staff());
    happen("created", "updated");
    sink.answers(500, 500);
    deliverer.serveAll();
    clock.pass(Duration.ofDays(3));
    deliverer.serveAll();
    state(id).body("status", equalTo("SUSPENDED")).body("statusReason", containsString("500"));
    letters(id).body("items.action", contains("created")).body("items.status", contains(500));

    staff().post("/v1/subscriptions/{id}/resumption", id).then().statusCode(200);
    deliverer.serveAll();
    staff()
        .post("/v1/subscriptions/{id}/dead-letters/redelivery", id)
        .then()
        .statusCode(202)
        .body("events", equalTo(1));
    deliverer.serveAll();

    assertThat(sink.actions()).containsExactly("created", "created", "updated", "created");
    assertThat(sink.events.getLast().event().get("sequence").asText()).isEqualTo("1");
    letters(id).body("items", empty());
  }

  @Test
  void givesUpOnAnEventThatIsRejectedAndSendsTheNext() {
    var id = activated(staff());
    happen("created", "updated");
    sink.answers(422, 422, 422, 422, 422);

    for (var i = 0; i < 6; i++) {
      deliverer.serveAll();
      clock.pass(Duration.ofHours(1));
    }

    assertThat(sink.actions()).endsWith("created", "updated").hasSize(6);
    state(id).body("status", equalTo("ACTIVE"));
    letters(id).body("items.action", contains("created")).body("items.attempts", contains(5));
  }

  @Test
  void endsWhenTheSinkIsGone() {
    var id = activated(staff());
    happen("created", "updated");
    sink.answers(410);

    deliverer.serveAll();
    clock.pass(Duration.ofDays(1));
    deliverer.serveAll();

    assertThat(sink.events).hasSize(1);
    state(id).body("status", equalTo("ENDED"));
  }

  @Test
  void replaysFromAnEvent() {
    var id = activated(staff());
    happen("created", "updated", "published");
    deliverer.serveAll();
    var second = sink.events.get(0).event().get("id").asText();

    staff()
        .body(Map.of("after", second))
        .post("/v1/subscriptions/{id}/replay", id)
        .then()
        .statusCode(200);
    clock.pass(Duration.ofMinutes(1));
    deliverer.serveAll();

    assertThat(sink.actions())
        .containsExactly("created", "updated", "published", "updated", "published");
    assertThat(sink.events.get(3).event().get("id"))
        .isEqualTo(sink.events.get(1).event().get("id"));
    assertThat(sink.events.get(3).event().get("sequence").asText()).isEqualTo("4");
  }

  @Test
  void tellsOthersOnlyWhatEverybodyMayKnow() {
    var id = activated(citizen());
    QuarkusTransaction.requiringNew()
        .run(() -> log.append(List.of(change("created", false), change("published", true))));

    deliverer.serveAll();

    assertThat(sink.actions()).containsExactly("published");
    assertThat(sink.events.getFirst().event().get("sequence").asText()).isEqualTo("1");
    citizen().delete("/v1/subscriptions/{id}", id).then().statusCode(204);
  }

  @Test
  void sendsAReferenceOnlyOfWhatIsNotPublic() {
    activated(staff());
    QuarkusTransaction.requiringNew().run(() -> log.append(change("created", false)));

    deliverer.serveAll();

    var event = sink.events.getFirst().event();
    assertThat(event.has("data")).isFalse();
    assertThat(event.get("dataref").asText()).startsWith("https://voorbeeld.nl/");
  }

  @Test
  void tellsStaffLessWhenNobodyLooksAfterTheSubscription() {
    activated(staff());
    clock.pass(Duration.ofDays(31));
    QuarkusTransaction.requiringNew()
        .run(() -> log.append(List.of(change("created", false), change("published", true))));

    deliverer.serveAll();

    assertThat(sink.actions()).containsExactly("published");
  }

  @Test
  void keepsToTheRateTheSinkAllows() {
    sink.permission = Map.of("WebHook-Allowed-Origin", "localhost", "WebHook-Allowed-Rate", "2");
    activated(staff());
    happen("a", "b", "c");

    deliverer.serveAll();
    deliverer.serveAll();
    var atFirst = sink.events.size();
    clock.pass(Duration.ofMinutes(1));
    deliverer.serveAll();

    assertThat(atFirst).isEqualTo(2);
    assertThat(sink.events).hasSize(3);
  }

  @Test
  void letsASinkAgreeByCallback() {
    sink.permission = Map.of("Allow", "POST");
    var id = subscribed(staff());
    deliverer.serveAll();
    state(id).body("status", equalTo("WAITING"));
    var callback = sink.handshakes.getFirst().headers().get("WebHook-Request-Callback");
    var key = URI.create(callback).getQuery().substring("key=".length());

    var wrong =
        RestAssured.given().queryParam("key", "x").get("/v1/subscriptions/{id}/handshake", id);
    var right =
        RestAssured.given()
            .header("WebHook-Allowed-Rate", "30")
            .queryParam("key", key)
            .get("/v1/subscriptions/{id}/handshake", id);

    wrong.then().statusCode(404);
    right.then().statusCode(204);
    state(id).body("status", equalTo("ACTIVE")).body("perMinute", equalTo(30));
  }

  @Test
  void sendsNothingToASinkThatDoesNotWantIt() {
    sink.permission = Map.of("WebHook-Allowed-Origin", "elsewhere.example");
    var id = subscribed(staff());

    deliverer.serveAll();

    state(id).body("status", equalTo("REFUSED"));
  }

  @Test
  void goesOnWhenAnInstanceDied() {
    activated(staff());
    happen("created");
    var dead = leases.take(Duration.ofMinutes(2)).orElseThrow();

    deliverer.serveAll();
    var meanwhile = sink.events.size();
    clock.pass(Duration.ofMinutes(3));
    deliverer.serveAll();

    assertThat(meanwhile).isZero();
    assertThat(sink.actions()).containsExactly("created");
    assertThat(leases.delivered(dead, Long.MAX_VALUE, clock.instant())).isFalse();
  }

  @Test
  void sendsEachEventOnceFromManyInstances() throws Exception {
    activated(staff());
    var actions = IntStream.range(0, 30).mapToObj(i -> "a" + "-".repeat(i % 2) + "b").toList();
    happen(actions.toArray(String[]::new));

    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 6; i++) {
        instances.execute(deliverer::serveAll);
      }
    }

    assertThat(sink.actions()).isEqualTo(actions);
    assertThat(sink.events.stream().map(e -> e.event().get("sequence").asInt()))
        .isSorted()
        .hasSize(30);
  }

  @Test
  void sendsNothingWhilePaused() {
    var id = activated(staff());
    staff().post("/v1/subscriptions/{id}/pause", id).then().body("status", equalTo("PAUSED"));
    happen("created");

    deliverer.serveAll();
    var whilePaused = sink.events.size();
    staff().post("/v1/subscriptions/{id}/resumption", id);
    deliverer.serveAll();

    assertThat(whilePaused).isZero();
    assertThat(sink.actions()).containsExactly("created");
  }

  @Test
  void showsNeitherTokenNorSecretNorOthersSubscriptions() {
    var id = subscribed(staff());

    var seen = staff().get("/v1/subscriptions/{id}", id);
    var byOther = citizen().get("/v1/subscriptions/{id}", id);
    var list = citizen().get("/v1/subscriptions");

    seen.then().body("hasToken", equalTo(true)).body("hasSecret", equalTo(true));
    assertThat(seen.asString()).doesNotContain(TOKEN).doesNotContain(SECRET);
    byOther.then().statusCode(404);
    assertThat(list.asString()).doesNotContain(id);
  }

  @Test
  void refusesASinkInOurOwnNetworkOrWithoutProof() {
    var inside =
        subscribe(staff(), Map.of("sink", "https://169.254.169.254/hook", "secret", SECRET));
    var unproven = subscribe(staff(), Map.of("sink", sink.url()));
    var unread = subscribe(staff(), Map.of("sink", sink.url(), "secret", "short"));

    inside
        .statusCode(400)
        .body("code", equalTo("SUBSCRIPTION_SINK_REFUSED"))
        .body("violations.field", contains("sink"));
    unproven.statusCode(400).body("code", equalTo("SUBSCRIPTION_WITHOUT_SECRET"));
    unread.statusCode(400).body("violations.field", contains("secret"));
  }

  @Test
  void asksAgainWhenTheSinkMoves() {
    var id = activated(staff());

    var moved =
        staff()
            .header("If-Match", "*")
            .body(Map.of("sink", sink.url() + "2", "kinds", List.of(kind)))
            .put("/v1/subscriptions/{id}", id)
            .then();

    moved.statusCode(200).body("status", equalTo("PENDING")).body("hasToken", equalTo(true));
    staff()
        .header("If-Match", "\"0\"")
        .body(Map.of("sink", sink.url()))
        .put("/v1/subscriptions/{id}", id)
        .then()
        .statusCode(412);
  }

  private String activated(RequestSpecification caller) {
    var id = subscribed(caller);
    deliverer.serveAll();
    return id;
  }

  private String subscribed(RequestSpecification caller) {
    var draft =
        Map.of("sink", sink.url(), "kinds", List.of(kind), "token", TOKEN, "secret", SECRET);
    String id =
        subscribe(caller, draft)
            .statusCode(201)
            .header("Location", notNullValue())
            .body("status", equalTo("PENDING"))
            .extract()
            .path("id");
    made.add(id);
    return id;
  }

  private static ValidatableResponse subscribe(RequestSpecification caller, Map<String, ?> draft) {
    return caller.body(draft).post("/v1/subscriptions").then();
  }

  private void happen(String... actions) {
    for (var action : actions) {
      QuarkusTransaction.requiringNew().run(() -> log.append(change(action, true)));
    }
  }

  private Change change(String action, boolean visible) {
    var id = UUID.randomUUID();
    var uri = URI.create("https://voorbeeld.nl/" + id);
    return new Change(kind, id, uri, action, 1, visible, "sanne", null, "");
  }

  private static ValidatableResponse state(String id) {
    return staff().get("/v1/subscriptions/{id}", id).then().statusCode(200);
  }

  private static ValidatableResponse progress(String id) {
    return staff().get("/v1/subscriptions/{id}/progress", id).then().statusCode(200);
  }

  private static ValidatableResponse letters(String id) {
    return staff().get("/v1/subscriptions/{id}/dead-letters", id).then().statusCode(200);
  }

  private static RequestSpecification staff() {
    return with(Tokens.of("anna", "analyst", "catalog:read"));
  }

  private static RequestSpecification citizen() {
    return with(Tokens.of("burger", "unheard-of", "catalog:read"));
  }

  /// Letters only, as kinds are.
  private static String newKind() {
    return "test-"
        + UUID.randomUUID()
            .toString()
            .chars()
            .filter(Character::isLetter)
            .limit(8)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "z");
  }
}
