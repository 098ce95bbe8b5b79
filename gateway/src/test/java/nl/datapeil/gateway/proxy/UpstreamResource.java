package nl.datapeil.gateway.proxy;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The services behind the gateway under test: one that lives, one that is off, one that is busy
/// and one whose machine drops every packet.
public final class UpstreamResource implements QuarkusTestResourceLifecycleManager {
  private final Upstream upstream = new Upstream();
  private final List<Socket> fillers = new ArrayList<>();
  private @Nullable ServerSocket deaf;

  @Override
  public Map<String, String> start() {
    var alive = "http://127.0.0.1:" + upstream.start();
    try {
      var settings = new HashMap<String, String>();
      settings.put("gateway.routes.catalog.url", alive);
      settings.put("gateway.routes.catalog.response-timeout", "1S");
      settings.put("gateway.routes.analytics.url", alive);
      settings.put("gateway.routes.privacy.url", "http://127.0.0.1:" + freePort());
      settings.put("gateway.routes.busy.url", alive);
      settings.put("gateway.routes.busy.connections", "1");
      settings.put("gateway.routes.busy.waiting", "0");
      settings.put("gateway.routes.deaf.url", "http://127.0.0.1:" + deafPort());
      settings.put("gateway.connect-timeout", "0.5S");
      settings.put("gateway.rate.at-once", "20");
      settings.put("gateway.rate.burst", "300");
      settings.put("gateway.rate.per-minute", "600");
      settings.put("gateway.allowed-origins", "https://data.example.nl");
      settings.put("gateway.inways", "127.0.0.9/32");
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    upstream.stop();
    try {
      for (var filler : fillers) {
        filler.close();
      }
      if (deaf != null) {
        deaf.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Nobody accepts here and the queue is full, so further connection attempts hear nothing.
  private int deafPort() throws IOException {
    var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    deaf = socket;
    for (var i = 0; i < 4; i++) {
      var filler = new Socket();
      fillers.add(filler);
      try {
        filler.connect(socket.getLocalSocketAddress(), 200);
      } catch (java.net.SocketTimeoutException _) {
        break;
      }
    }
    return socket.getLocalPort();
  }
}
