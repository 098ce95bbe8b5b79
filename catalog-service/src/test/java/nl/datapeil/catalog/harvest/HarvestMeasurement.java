package nl.datapeil.catalog.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.datapeil.catalog.outgoing.RemoteServer;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.Tokens;

/// Measures a harvest of one big document by the packaged service on a durable PostgreSQL: run as a
/// program, see docs/performance.md. No test, so no build fails on a slow machine.
final class HarvestMeasurement {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PORT = freePort();
  private static final String BASE = "http://localhost:" + PORT + "/v1";

  private final HttpClient http = HttpClient.newHttpClient();

  private HarvestMeasurement() {}

  /// The arguments are the packaged service, `quarkus-run.jar`, and the number of datasets.
  public static void main(String[] arguments) throws Exception {
    var oidc = new OidcResource();
    try (var remote = new RemoteServer();
        var postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start()) {
      var issuer = oidc.start().get("datapeil.oidc.url");
      var service = start(Path.of(arguments[0]), postgres, String.valueOf(issuer), remote.port());
      try {
        new HarvestMeasurement().measure(remote, Integer.parseInt(arguments[1]));
      } finally {
        service.destroy();
        service.waitFor();
      }
    } finally {
      oidc.stop();
    }
  }

  private void measure(RemoteServer remote, int datasets) throws IOException, InterruptedException {
    var file = Files.createTempFile("big", ".ttl");
    serve(remote, "/small.ttl", file, 200);
    var small = registered(remote.url("/small.ttl"));
    awaitReady();
    harvested("200 datasets, the first harvest of the service", small);
    var big = Files.createTempFile("big", ".ttl");
    serve(remote, "/big.ttl", big, datasets);
    var source = registered(remote.url("/big.ttl"));
    harvested(datasets + " datasets, all new", source);
    harvested("the same again: not changed, by ETag", source);
    Files.writeString(big, Files.readString(big) + "\n# changed\n");
    harvested("one comment changed: all read, none stored", source);
    Files.delete(file);
    Files.delete(big);
  }

  private static void serve(RemoteServer remote, String path, Path file, int datasets)
      throws IOException {
    BigCatalogue.write(file, datasets);
    remote.on(
        path,
        exchange -> {
          var etag = "\"" + Files.size(file) + "\"";
          exchange.getResponseHeaders().set("Content-Type", "text/turtle");
          exchange.getResponseHeaders().set("ETag", etag);
          if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
          }
          exchange.sendResponseHeaders(200, Files.size(file));
          Files.copy(file, exchange.getResponseBody());
        });
  }

  private String registered(URI url) throws IOException, InterruptedException {
    awaitReady();
    var draft =
        JSON.createObjectNode()
            .put("name", url.toString())
            .put("type", "DCAT")
            .put("url", url.toString());
    return post("/harvest-sources", draft.toString()).path("id").asText();
  }

  private void harvested(String what, String source) throws IOException, InterruptedException {
    var run = post("/harvest-sources/" + source + "/runs", "").path("id").asText();
    var view = get("/harvest-runs/" + run);
    while (List.of("QUEUED", "RUNNING").contains(view.path("state").asText())) {
      Thread.sleep(Duration.ofMillis(100));
      view = get("/harvest-runs/" + run);
    }
    var took =
        Duration.between(
            Instant.parse(view.path("startedAt").asText()),
            Instant.parse(view.path("finishedAt").asText()));
    IO.println(
        "%-50s %6d ms  %s %s"
            .formatted(what, took.toMillis(), view.path("state").asText(), view.path("counts")));
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private JsonNode post(String path, String body) throws IOException, InterruptedException {
    var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    return send(request(path).header("Content-Type", "application/json").POST(publisher));
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(BASE + path))
        .header("Authorization", "Bearer " + Tokens.of("admin", "catalog:read catalog:write"));
  }

  private static Process start(Path jar, EmbeddedPostgres postgres, String issuer, int remotePort)
      throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder = new ProcessBuilder(java, "-Xmx2g", "-jar", jar.toString());
    var environment = builder.environment();
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(PORT));
    environment.put("QUARKUS_MANAGEMENT_PORT", "0");
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
    environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
    environment.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
    environment.put("DATAPEIL_OIDC_URL", issuer);
    environment.put("CATALOG_OUTGOING_ALLOW_PRIVATE", "localhost:" + remotePort);
    environment.put("CATALOG_LINK_CHECK_TICK", "off");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.to(Path.of("target", "measured.log").toFile()))
        .start();
  }

  private void awaitReady() throws IOException, InterruptedException {
    for (var attempt = 0; ; attempt++) {
      try {
        http.send(request("/harvest-sources").GET().build(), BodyHandlers.discarding());
        return;
      } catch (IOException e) {
        if (attempt == 240) {
          throw e;
        }
        Thread.sleep(Duration.ofMillis(500));
      }
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
