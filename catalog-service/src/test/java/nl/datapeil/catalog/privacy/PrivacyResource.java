package nl.datapeil.catalog.privacy;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Starts the privacy service as this service sees it over HTTP, and hands it to the fields of
/// tests.
public final class PrivacyResource implements QuarkusTestResourceLifecycleManager {
  private final PrivacyPartner privacy = new PrivacyPartner();
  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      started.createContext("/v1/processing-activities", privacy);
      started.start();
      server = started;
      return Map.of(
          "quarkus.rest-client.privacy.url", "http://localhost:" + started.getAddress().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void inject(TestInjector tests) {
    tests.injectIntoFields(privacy, new TestInjector.MatchesType(PrivacyPartner.class));
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }
}
