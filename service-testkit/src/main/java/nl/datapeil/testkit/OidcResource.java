package nl.datapeil.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An OpenID provider for tests: discovery, keys and client credentials over HTTP, so that services
/// validate tokens exactly as in production. [Tokens] signs what it publishes.
public final class OidcResource implements QuarkusTestResourceLifecycleManager {
  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var issuer = "http://localhost:" + started.getAddress().getPort();
      Tokens.issuedBy(issuer);
      started.createContext(
          "/.well-known/openid-configuration",
          exchange ->
              answer(
                  exchange,
                  """
                  {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/token",
                   "authorization_endpoint": "%1$s/authorize"}
                  """
                      .formatted(issuer)));
      started.createContext("/jwks", exchange -> answer(exchange, Tokens.keys()));
      started.createContext(
          "/token",
          exchange ->
              answer(
                  exchange,
                  """
                  {"access_token": "%s", "token_type": "Bearer", "expires_in": 300}
                  """
                      .formatted(Tokens.of("service", "catalog:read privacy:decide privacy:log"))));
      started.start();
      server = started;
      return Map.of("datapeil.oidc.url", issuer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    var body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
