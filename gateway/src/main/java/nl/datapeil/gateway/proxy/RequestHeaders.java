package nl.datapeil.gateway.proxy;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.datapeil.gateway.GatewayConfig;

/// Which headers of a request reach a service. Headers that say something about the sender, and
/// that only a proxy or an FSC inway can know, are dropped: anybody can write them.
final class RequestHeaders {
  private static final String FSC = "fsc-";
  private static final List<String> FORGEABLE_PREFIXES =
      List.of("x-auth-request-", "x-client-cert", "x-envoy-", "x-forwarded", "x-ssl-");
  private static final Set<String> FORGEABLE =
      Set.of(
          "forwarded",
          "remote-user",
          "true-client-ip",
          "x-client-ip",
          "x-cluster-client-ip",
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "x-original-host",
          "x-original-url",
          "x-real-ip",
          "x-remote-user",
          "x-rewrite-url",
          "x-user");

  private final List<IpSubnetFilterRule> inways;

  RequestHeaders(GatewayConfig config) {
    inways = config.inways().orElse(List.of()).stream().map(RequestHeaders::network).toList();
  }

  /// `prefix` is the part of the path that the service does not see, such as `/catalog`.
  void rewrite(MultiMap headers, HttpServerRequest request, String prefix) {
    HopByHop.removeFrom(headers);
    var fromInway = isInway(request.connection().remoteAddress());
    List.copyOf(headers.names()).stream()
        .filter(name -> isForged(name.toLowerCase(Locale.ROOT), fromInway))
        .forEach(headers::remove);
    headers.remove("Expect"); // answered here
    headers.set("X-Forwarded-For", Objects.requireNonNullElse(hostOf(request), "unknown"));
    headers.set("X-Forwarded-Proto", Objects.requireNonNullElse(request.scheme(), "http"));
    headers.set("X-Forwarded-Prefix", prefix);
    if (request.authority() != null) {
      headers.set("X-Forwarded-Host", request.authority().toString());
    }
    GlobalOpenTelemetry.getPropagators()
        .getTextMapPropagator()
        .inject(Context.current(), headers, (_, name, value) -> headers.set(name, value));
  }

  private static boolean isForged(String name, boolean fromInway) {
    return FORGEABLE.contains(name)
        || FORGEABLE_PREFIXES.stream().anyMatch(name::startsWith)
        || (name.startsWith(FSC) && !fromInway);
  }

  private boolean isInway(SocketAddress peer) {
    if (peer.hostAddress() == null) {
      return false;
    }
    var address = new InetSocketAddress(InetAddress.ofLiteral(peer.hostAddress()), peer.port());
    return inways.stream().anyMatch(network -> network.matches(address));
  }

  private static String hostOf(HttpServerRequest request) {
    return request.remoteAddress().hostAddress();
  }

  private static IpSubnetFilterRule network(String cidr) {
    var parts = cidr.split("/", 2);
    var address = InetAddress.ofLiteral(parts[0]);
    var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.getAddress().length * 8;
    return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
  }
}
