package nl.datapeil.catalog.notification;

import static nl.datapeil.catalog.CatalogClient.steward;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// Reading a subscription prolongs what it sees.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SubscriptionSightResourceTest extends ContractCase {
  private static final Instant UNTIL = Instant.parse("2126-01-31T12:00:00Z");

  @Inject SubscriptionRepository subscriptions;

  @Test
  void isProlongedAlsoWhileTheSubscriptionIsChanged() {
    var draft = Map.of("sink", "http://localhost:1/", "token", "a-token-for-the-sink");
    var made = steward().body(draft).post("/v1/subscriptions").then().statusCode(201);
    var id = UUID.fromString(made.extract().path("id"));

    QuarkusTransaction.requiringNew()
        .run(() -> {
          var read = subscriptions.findById(id);
          QuarkusTransaction.requiringNew()
              .run(() -> subscriptions.findForChange(id).orElseThrow().pause());
          subscriptions.see(read, UNTIL);
        });

    steward()
        .get("/v1/subscriptions/{id}", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("PAUSED"))
        .body("version", equalTo(1))
        .body("staffSightUntil", equalTo(UNTIL.toString()));
    steward().delete("/v1/subscriptions/{id}", id).then().statusCode(204);
  }
}
