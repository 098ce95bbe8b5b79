package nl.datapeil.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which headers of an answer reach the client: not those of the service's connection, nor what
/// tells of its software, nor what the gateway says itself.
final class AnswerHeaders {
  private static final Set<String> DROPPED =
      Set.of("ratelimit", "ratelimit-policy", "server", "via", "x-powered-by");
  private static final String CORS_PREFIX = "access-control-";

  private AnswerHeaders() {}

  static void clean(MultiMap headers) {
    HopByHop.removeFrom(headers);
    List.copyOf(headers.names()).stream()
        .filter(name -> isDropped(name.toLowerCase(Locale.ROOT)))
        .forEach(headers::remove);
  }

  private static boolean isDropped(String name) {
    return DROPPED.contains(name) || name.startsWith(CORS_PREFIX);
  }
}
