package nl.datapeil.gateway.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.datapeil.gateway.GatewayConfig;

/// Counts the requests that each client has under way. One who sends slowly, or never ends, would
/// take all the places of a service.
@Singleton
class UnderWay {
  private final int most;
  private final ConcurrentMap<String, Integer> clients = new ConcurrentHashMap<>();

  UnderWay(GatewayConfig config) {
    most = config.rate().atOnce();
  }

  /// False when this client has too many; the response then carries `Retry-After`.
  boolean enter(String client, RoutingContext request) {
    if (clients.merge(client, 1, Integer::sum) > most) {
      leave(client);
      request.response().putHeader("Retry-After", "1");
      return false;
    }
    request.addEndHandler(_ -> leave(client));
    return true;
  }

  private void leave(String client) {
    clients.computeIfPresent(client, (_, count) -> count == 1 ? null : Integer.valueOf(count - 1));
  }
}
