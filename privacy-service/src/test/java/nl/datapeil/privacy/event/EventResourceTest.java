package nl.datapeil.privacy.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.PrivacyApi;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class EventResourceTest extends ContractCase {
  private final Events events;
  private final String subject = "https://datapeil.example.org/thing/" + UUID.randomUUID();

  EventResourceTest(Events events) {
    this.events = events;
  }

  @Test
  void tellsWhatHappenedInOrderAndGoesOnAfterAnEvent() {
    publish("nl.datapeil.privacy.test.first");
    publish("nl.datapeil.privacy.test.second");
    publish("nl.datapeil.privacy.test.third");

    List<String> ids = read(Map.of("subject", subject, "limit", 2));
    var rest = read(Map.of("subject", subject, "after", ids.getLast()));

    assertThat(ids).hasSize(2);
    PrivacyApi.dirk()
        .queryParam("subject", subject)
        .get("/v1/events")
        .then()
        .statusCode(200)
        .body("id", contains(ids.getFirst(), ids.getLast(), rest.getFirst()))
        .body("[0].type", equalTo("nl.datapeil.privacy.test.first"))
        .body("[0].data.version", equalTo(7));
  }

  @Test
  void findsATypeWithWhatLiesBelowItAndNotWhatBeginsAlike() {
    publish("nl.datapeil.privacy.te_t");
    publish("nl.datapeil.privacy.te_t.done");
    publish("nl.datapeil.privacy.test.done");
    publish("nl.datapeil.privacy.te_ting");

    var found = read(Map.of("subject", subject, "type", "nl.datapeil.privacy.te_t"));

    assertThat(found).hasSize(2);
  }

  @Test
  void holdsAnEmptyBatchBackUntilSomethingHappens() throws Exception {
    try (var reader = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer =
          reader.submit(() ->
              PrivacyApi.dirk()
                  .header("Prefer", "respond-async, wait=30")
                  .queryParam("subject", subject)
                  .get("/v1/events"));

      publish("nl.datapeil.privacy.test.late");

      answer.get().then().statusCode(200).body("type", contains("nl.datapeil.privacy.test.late"));
    }
  }

  @Test
  void forgetsWhatWasRolledBack() {
    QuarkusTransaction.begin();
    events.publish("nl.datapeil.privacy.test.undone", URI.create(subject), Map.of());
    QuarkusTransaction.rollback();

    assertThat(read(Map.of("subject", subject))).isEmpty();
  }

  @Test
  void saysWhichQueryIsWrong() {
    PrivacyApi.dirk()
        .queryParam("after", UUID.randomUUID())
        .get("/v1/events")
        .then()
        .statusCode(400)
        .body("detail", containsString("leave it out"));
    PrivacyApi.dirk()
        .queryParam("after", "yesterday")
        .queryParam("limit", "0")
        .get("/v1/events")
        .then()
        .statusCode(400)
        .body("violations.field", contains("after", "limit"));
  }

  private void publish(String type) {
    QuarkusTransaction.requiringNew()
        .run(() -> events.publish(type, URI.create(subject), Map.of("version", 7)));
  }

  private static List<String> read(Map<String, ?> query) {
    return PrivacyApi.dirk()
        .queryParams(query)
        .get("/v1/events")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }
}
