package nl.datapeil.analytics.query;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Starts the catalogue and the privacy service as this service sees them over HTTP, and hands them
/// to the fields of tests.
public final class PartnersResource implements QuarkusTestResourceLifecycleManager {
  private final CataloguePartner catalogue = new CataloguePartner();
  private final PrivacyPartner privacy = new PrivacyPartner();
  private final DestructionPartner destruction = new DestructionPartner();
  private final RequestPartner requests = new RequestPartner();
  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      started.createContext("/v1/datasets", catalogue);
      started.createContext("/v1/decisions", privacy);
      started.createContext("/v1/processing-log", privacy);
      started.createContext("/v1/destruction-orders", destruction);
      started.createContext("/v1/subject-requests", requests);
      started.start();
      server = started;
      var url = "http://localhost:" + started.getAddress().getPort();
      return Map.of("quarkus.rest-client.catalog.url", url, "quarkus.rest-client.privacy.url", url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void inject(TestInjector tests) {
    tests.injectIntoFields(catalogue, new TestInjector.MatchesType(CataloguePartner.class));
    tests.injectIntoFields(privacy, new TestInjector.MatchesType(PrivacyPartner.class));
    tests.injectIntoFields(requests, new TestInjector.MatchesType(RequestPartner.class));
    tests.injectIntoFields(destruction, new TestInjector.MatchesType(DestructionPartner.class));
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }
}
