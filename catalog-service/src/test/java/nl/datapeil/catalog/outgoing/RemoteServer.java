package nl.datapeil.catalog.outgoing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Somebody else's server, played in this process on a port of its own.
public final class RemoteServer implements AutoCloseable {
  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @FunctionalInterface
  public interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  public RemoteServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public RemoteServer on(String path, Handler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          handler.handle(exchange);
          exchange.close();
        });
    return this;
  }

  public RemoteServer text(String path, String mediaType, String body) {
    return on(path, exchange -> answer(exchange, 200, mediaType, body));
  }

  public static void answer(HttpExchange exchange, int status, String mediaType, String body)
      throws IOException {
    answer(exchange, status, Map.of("Content-Type", mediaType), body);
  }

  public static void answer(
      HttpExchange exchange, int status, Map<String, String> headers, String body)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    var silent = exchange.getRequestMethod().equals("HEAD") || status == 304 || bytes.length == 0;
    exchange.sendResponseHeaders(status, silent ? -1 : bytes.length);
    if (!silent) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /// `GET /path?query` for each request so far.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public URI url(String path) {
    return URI.create("http://localhost:" + port() + path);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
