package nl.datapeil.gateway.access;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The names under which requests are counted.
final class Client {
  private static final int IPV6_NETWORK_BYTES = 8;

  private Client() {}

  /// The application and the person (or machine) of a verified token.
  static String of(JsonWebToken token) {
    return "token " + token.getClaim("azp") + ' ' + token.getSubject();
  }

  /// An IPv4 address, or the /64 network of an IPv6 one: a single subscriber owns all of that.
  static String at(SocketAddress address) {
    var host = address.hostAddress();
    if (host == null) {
      return "local";
    }
    return InetAddress.ofLiteral(host) instanceof Inet6Address six
        ? "net " + HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
        : "address " + host;
  }
}
