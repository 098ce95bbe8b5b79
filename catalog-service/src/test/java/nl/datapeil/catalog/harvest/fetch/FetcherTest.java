package nl.datapeil.catalog.harvest.fetch;

import static nl.datapeil.catalog.outgoing.RemoteServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.outgoing.OutgoingClient;
import nl.datapeil.catalog.outgoing.RemoteServer;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@Timeout(60)
class FetcherTest {
  private final RemoteServer remote = new RemoteServer();

  @Inject OutgoingClient out;

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void isBrokenOffAndDoesNotTryAgain() throws Exception {
    var fetcher = fetcher("1H", "1H");
    var arrived = new CountDownLatch(1);
    var over = new CountDownLatch(1);
    remote.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          arrived.countDown();
          awaited(over);
        });
    var demand = new Demand();
    var fetch =
        new FutureTask<>(
            () -> demand.during(() -> fetcher.get(remote.url("/endless"), "*/*")), null);
    Thread.startVirtualThread(fetch);
    arrived.await();

    demand.end();

    assertThatThrownBy(fetch::get).hasCauseInstanceOf(BrokenOff.class);
    over.countDown();
    assertThat(remote.asked()).hasSize(1);
  }

  @Test
  void leavesAloneAThreadThatFetchesNothing() {
    var demand = new Demand();
    demand.during(() -> fetcher("1H", "1H").get(remote.url("/none"), "*/*"));

    demand.end();

    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void waitsForNoTryThatItsPatienceDoesNotReach() {
    remote.on("/busy", exchange -> answer(exchange, 503, "text/plain", ""));

    var fetched = fetcher("1H", "2H").get(remote.url("/busy"), "*/*");

    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    assertThat(remote.asked()).hasSize(1);
  }

  @Test
  void asksOnlyOnceForWhatIsTooLarge() {
    remote.on("/large", exchange -> answer(exchange, 200, "text/plain", "x".repeat(1001)));

    var fetched = fetcher("1H", "0S").get(remote.url("/large"), "*/*");

    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    assertThat(remote.asked()).hasSize(1);
  }

  private Fetcher fetcher(String patience, String retryDelay) {
    return new Fetcher(
        out,
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .addDiscoveredConverters()
            .addDefaultSources()
            .withMapping(CatalogConfig.class)
            .withDefaultValue("catalog.harvest.patience", patience)
            .withDefaultValue("catalog.harvest.retries", "3")
            .withDefaultValue("catalog.harvest.max-bytes", "1000")
            .withDefaultValue("catalog.harvest.retry-delay", retryDelay)
            .build()
            .getConfigMapping(CatalogConfig.class));
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
