package nl.datapeil.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.List;

/// Headers that belong to one connection, not to the message (RFC 9110, 7.6.1).
final class HopByHop {
  private static final List<String> ALWAYS =
      List.of(
          "Connection",
          "Keep-Alive",
          "Proxy-Authenticate",
          "Proxy-Authorization",
          "Proxy-Connection",
          "TE",
          "Trailer",
          "Upgrade");

  private HopByHop() {}

  /// Also removes what `Connection` names. `Transfer-Encoding` is left: the proxy reads it.
  static void removeFrom(MultiMap headers) {
    for (var line : List.copyOf(headers.getAll("Connection"))) {
      for (var name : line.split(",", -1)) {
        if (!name.isBlank() && !isFraming(name.trim())) {
          headers.remove(name.trim());
        }
      }
    }
    ALWAYS.forEach(headers::remove);
  }

  /// A message that asks for these to be dropped would be read differently by the next server.
  private static boolean isFraming(String name) {
    return name.equalsIgnoreCase("Content-Length") || name.equalsIgnoreCase("Transfer-Encoding");
  }
}
