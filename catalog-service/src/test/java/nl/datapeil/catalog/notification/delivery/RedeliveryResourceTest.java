package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.notification.delivery.Subscriber.letters;
import static nl.datapeil.catalog.notification.delivery.Subscriber.staff;
import static nl.datapeil.catalog.notification.delivery.Subscriber.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// Events that could not be delivered, and those that are wanted again.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RedeliveryResourceTest extends DeliveryCase {
  @Test
  void stopsAfterDaysAndGoesOnWhenAsked() {
    var id = subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created", "updated");
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
    var id = subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created", "updated");
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
    var id = subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created", "updated");
    sink.answers(410);

    deliverer.serveAll();
    clock.pass(Duration.ofDays(1));
    deliverer.serveAll();

    assertThat(sink.events).hasSize(1);
    state(id).body("status", equalTo("ENDED"));
  }

  @Test
  void replaysFromAnEvent() {
    var id = subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created", "updated", "published");
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
  void leavesTheSinkAloneWhenTheFirstLetterFailsAgain() {
    var id = subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created", "updated");
    sink.answers(422, 422, 422, 422, 422, 422, 422, 422, 422, 422);
    for (var i = 0; i < 10; i++) {
      deliverer.serveAll();
      clock.pass(Duration.ofHours(1));
    }
    letters(id).body("items.action", contains("created", "updated"));

    sink.answers(500);
    staff().post("/v1/subscriptions/{id}/dead-letters/redelivery", id).then().statusCode(202);
    deliverer.serveAll();
    var tried = sink.events.size();
    clock.pass(Duration.ofMinutes(1));
    deliverer.serveAll();

    assertThat(tried).isEqualTo(11);
    assertThat(sink.actions()).endsWith("created", "updated").hasSize(12);
    letters(id).body("items.action", contains("created"));
  }

  @Test
  void endsWhenTheSinkIsGoneToALetterToo() {
    var id = subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created");
    sink.answers(422, 422, 422, 422, 422, 410);
    for (var i = 0; i < 5; i++) {
      deliverer.serveAll();
      clock.pass(Duration.ofHours(1));
    }

    staff().post("/v1/subscriptions/{id}/dead-letters/redelivery", id).then().statusCode(202);
    deliverer.serveAll();

    assertThat(sink.events).hasSize(6);
    state(id).body("status", equalTo("ENDED"));
  }
}
