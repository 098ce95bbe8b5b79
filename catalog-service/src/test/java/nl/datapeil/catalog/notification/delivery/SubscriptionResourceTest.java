package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.notification.delivery.Subscriber.SECRET;
import static nl.datapeil.catalog.notification.delivery.Subscriber.TOKEN;
import static nl.datapeil.catalog.notification.delivery.Subscriber.admin;
import static nl.datapeil.catalog.notification.delivery.Subscriber.citizen;
import static nl.datapeil.catalog.notification.delivery.Subscriber.staff;
import static nl.datapeil.catalog.notification.delivery.Subscriber.state;
import static nl.datapeil.catalog.notification.delivery.Subscriber.subscribe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// What a sink and the owner of a subscription have to say.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SubscriptionResourceTest extends DeliveryCase {
  @Test
  void asksTheSinkBeforeItSendsAnything() {
    var id = subscriber.subscribed(staff());

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
  void letsASinkAgreeByCallback() {
    sink.permission = Map.of("Allow", "POST");
    var id = subscriber.subscribed(staff());
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
    var id = subscriber.subscribed(staff());

    deliverer.serveAll();

    state(id).body("status", equalTo("REFUSED"));
  }

  @Test
  void sendsNothingWhilePaused() {
    var id = subscriber.activated(deliverer, staff());
    staff().post("/v1/subscriptions/{id}/pause", id).then().body("status", equalTo("PAUSED"));
    subscriber.happen(log, "created");

    deliverer.serveAll();
    var whilePaused = sink.events.size();
    staff().post("/v1/subscriptions/{id}/resumption", id);
    deliverer.serveAll();

    assertThat(whilePaused).isZero();
    assertThat(sink.actions()).containsExactly("created");
  }

  @Test
  void showsNeitherTokenNorSecretNorOthersSubscriptions() {
    var id = subscriber.subscribed(staff());

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
    var undecodable =
        subscribe(
            staff(), Map.of("sink", sink.url(), "secret", "whsec_" + "not-base-64".repeat(4)));

    inside
        .statusCode(400)
        .body("code", equalTo("SUBSCRIPTION_SINK_REFUSED"))
        .body("violations.field", contains("sink"));
    unproven.statusCode(400).body("code", equalTo("SUBSCRIPTION_WITHOUT_SECRET"));
    unread.statusCode(400).body("violations.field", contains("secret"));
    undecodable.statusCode(400).body("violations.field", contains("secret"));
  }

  @Test
  void asksAgainWhenTheSinkMoves() {
    var id = subscriber.activated(deliverer, staff());

    var moved =
        staff()
            .header("If-Match", "*")
            .body(Map.of("sink", sink.url() + "2", "kinds", List.of(subscriber.kind())))
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

  @Test
  void showsNoMoreToItsOwnerBecauseAnAdministratorChangedIt() {
    var id = subscriber.subscribed(citizen());

    var changed =
        admin()
            .header("If-Match", "*")
            .body(Map.of("sink", sink.url(), "kinds", List.of(subscriber.kind())))
            .put("/v1/subscriptions/{id}", id)
            .then();

    changed.statusCode(200).body("staffSightUntil", nullValue());
  }

  @Test
  void trustsAnotherServerWithNothingTheOldOneHad() {
    var id = subscriber.subscribed(staff());
    var elsewhere = sink.url().replaceFirst("localhost:\\d+", "localhost:1");

    var moved =
        staff()
            .header("If-Match", "*")
            .body(Map.of("sink", elsewhere))
            .put("/v1/subscriptions/{id}", id)
            .then();
    var trusted =
        staff()
            .header("If-Match", "*")
            .body(Map.of("sink", elsewhere, "secret", SECRET))
            .put("/v1/subscriptions/{id}", id)
            .then();

    moved.statusCode(400).body("code", equalTo("SUBSCRIPTION_WITHOUT_SECRET"));
    trusted.statusCode(200).body("hasToken", equalTo(false)).body("hasSecret", equalTo(true));
  }
}
