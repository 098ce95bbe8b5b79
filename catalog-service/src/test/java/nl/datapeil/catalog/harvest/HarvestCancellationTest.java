package nl.datapeil.catalog.harvest;

import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.harvest.HarvestClient.counted;
import static nl.datapeil.catalog.harvest.HarvestClient.harvested;
import static nl.datapeil.catalog.harvest.HarvestClient.registered;
import static nl.datapeil.catalog.harvest.HarvestClient.source;
import static nl.datapeil.catalog.harvest.HarvestClient.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// As many sources as there are places give a line now and then, without end.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@Timeout(120)
class HarvestCancellationTest extends HarvestCase {
  private static final byte[] LINE = "# more\n".getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch arrived = new CountDownLatch(2);
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void stop() {
    over.countDown();
  }

  @Test
  void makesPlaceForOtherRuns() throws InterruptedException {
    var first = started(registered(source("DCAT", dripping("/first"))));
    var second = started(registered(source("DCAT", dripping("/second"))));
    arrived.await();

    for (var run : List.of(first, second)) {
      steward()
          .post("/v1/harvest-runs/{id}/cancellation", run)
          .then()
          .statusCode(200)
          .body("state", equalTo("CANCELLED"));
    }

    counted(harvested(registered(source("DCAT", remote.holding(1).url()))), 1, 0, 0, 0);
    assertThat(remote.asked()).containsOnlyOnce("GET /first", "GET /second");
    assertThat(HarvestClient.run(first).getString("state")).isEqualTo("CANCELLED");
  }

  private URI dripping(String path) {
    remote.server.on(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          arrived.countDown();
          while (!isOver()) {
            exchange.getResponseBody().write(LINE);
            exchange.getResponseBody().flush();
          }
        });
    return remote.server.url(path);
  }

  private boolean isOver() {
    try {
      return over.await(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
