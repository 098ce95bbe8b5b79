package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.notification.delivery.Subscriber.TOKEN;
import static nl.datapeil.catalog.notification.delivery.Subscriber.citizen;
import static nl.datapeil.catalog.notification.delivery.Subscriber.progress;
import static nl.datapeil.catalog.notification.delivery.Subscriber.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// Deliveries to a receiver in this JVM. Each test has a kind of changes of its own.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DeliveryResourceTest extends DeliveryCase {
  @Inject Leases leases;

  @Test
  void sendsCloudEventsInOrder() {
    var id = subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created", "updated", "published");

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
    assertThat(event.get("type").asText())
        .isEqualTo("nl.datapeil.catalog." + subscriber.kind() + ".created");
    assertThat(event.get("dataref").asText())
        .startsWith("http://localhost:8080/catalog/v1/" + subscriber.kind());
    assertThat(event.get("sequence").asText()).isEqualTo("1");
    assertThat(event.get("data").get("action").asText()).isEqualTo("created");
    assertThat(first.body()).doesNotContain("sanne");
    progress(id).body("sequence", equalTo(3)).body("failures", equalTo(0));
  }

  @Test
  void triesAgainLaterAndKeepsTheOrder() {
    var id = subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created", "updated");
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
    subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created");
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
  void tellsOthersOnlyWhatEverybodyMayKnow() {
    var id = subscriber.activated(deliverer, citizen());
    QuarkusTransaction.requiringNew()
        .run(() ->
            log.append(
                List.of(
                    subscriber.change("created", false), subscriber.change("published", true))));

    deliverer.serveAll();

    assertThat(sink.actions()).containsExactly("published");
    assertThat(sink.events.getFirst().event().get("sequence").asText()).isEqualTo("1");
    citizen().delete("/v1/subscriptions/{id}", id).then().statusCode(204);
  }

  @Test
  void sendsAReferenceOnlyOfWhatIsNotPublic() {
    subscriber.activated(deliverer, staff());
    QuarkusTransaction.requiringNew().run(() -> log.append(subscriber.change("created", false)));

    deliverer.serveAll();

    var event = sink.events.getFirst().event();
    assertThat(event.has("data")).isFalse();
    assertThat(event.get("dataref").asText())
        .startsWith("http://localhost:8080/catalog/v1/" + subscriber.kind());
  }

  @Test
  void tellsStaffLessWhenNobodyLooksAfterTheSubscription() {
    subscriber.activated(deliverer, staff());
    clock.pass(Duration.ofDays(31));
    QuarkusTransaction.requiringNew()
        .run(() ->
            log.append(
                List.of(
                    subscriber.change("created", false), subscriber.change("published", true))));

    deliverer.serveAll();

    assertThat(sink.actions()).containsExactly("published");
  }

  @Test
  void keepsToTheRateTheSinkAllows() {
    sink.permission = Map.of("WebHook-Allowed-Origin", "localhost", "WebHook-Allowed-Rate", "2");
    subscriber.activated(deliverer, staff());
    subscriber.happen(log, "a", "b", "c");

    deliverer.serveAll();
    deliverer.serveAll();
    var atFirst = sink.events.size();
    clock.pass(Duration.ofMinutes(1));
    deliverer.serveAll();

    assertThat(atFirst).isEqualTo(2);
    assertThat(sink.events).hasSize(3);
  }

  @Test
  void goesOnWhenAnInstanceDied() {
    subscriber.activated(deliverer, staff());
    subscriber.happen(log, "created");
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
    subscriber.activated(deliverer, staff());
    var actions = IntStream.range(0, 30).mapToObj(i -> "a" + "-".repeat(i % 2) + "b").toList();
    subscriber.happen(log, actions.toArray(String[]::new));

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
}
