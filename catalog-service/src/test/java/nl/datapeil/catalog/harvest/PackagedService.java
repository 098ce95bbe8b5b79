package nl.datapeil.catalog.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.datapeil.testkit.Tokens;

/// The packaged service in a process of its own, so that it can be measured and killed.
final class PackagedService implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE = 1_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final String base;

  private PackagedService(Process process, String base) {
    this.process = process;
    this.base = base;
  }

  /// What the service runs on.
  record Surroundings(EmbeddedPostgres postgres, String issuer, int remotePort) {
    Map<String, String> environment(int port) throws IOException {
      return Map.ofEntries(
          Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
          Map.entry("QUARKUS_MANAGEMENT_PORT", "0"),
          Map.entry("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres")),
          Map.entry("QUARKUS_DATASOURCE_USERNAME", "postgres"),
          Map.entry("QUARKUS_DATASOURCE_PASSWORD", "postgres"),
          Map.entry("DATAPEIL_OIDC_URL", issuer),
          Map.entry("CATALOG_OUTGOING_ALLOW_PRIVATE", "localhost:" + remotePort),
          Map.entry("CATALOG_LINK_CHECK_TICK", "off"),
          Map.entry("CATALOG_NOTIFICATION_KEY", Base64.getEncoder().encodeToString(new byte[32])),
          Map.entry("CATALOG_SEARCH_DIRECTORY", Files.createTempDirectory("search").toString()));
    }
  }

  /// Returns when it listens. `options` are those of the JVM, `settings` environment variables.
  static PackagedService start(
      Path jar, List<String> options, Map<String, String> settings, Surroundings on)
      throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    var log = Files.createTempFile("service", ".log").toFile();
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    builder.environment().putAll(on.environment(port));
    builder.environment().putAll(settings);
    var service = new PackagedService(builder.start(), "http://localhost:" + port + "/v1");
    service.awaitListening();
    return service;
  }

  private void awaitListening() throws IOException, InterruptedException {
    for (var attempt = 0; attempt < PATIENCE; attempt++) {
      if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
        throw new IOException("The service did not start: exit code " + process.exitValue());
      }
      try {
        http.send(request("/harvest-sources").GET().build(), BodyHandlers.discarding());
        return;
      } catch (ConnectException _) {
        // not yet
      }
    }
    throw new IOException("The service does not listen");
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  JsonNode post(String path, String body) throws IOException, InterruptedException {
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

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + Tokens.of("admin", "catalog:read catalog:write"));
  }

  /// The id of a new source in Turtle at this URL.
  String registered(URI url) throws IOException, InterruptedException {
    var draft =
        JSON.createObjectNode()
            .put("name", url.getPath())
            .put("type", "DCAT")
            .put("url", url.toString());
    return post("/harvest-sources", draft.toString()).path("id").asText();
  }

  /// Watches a run until it is as wanted, or has ended; gives what it was then.
  JsonNode watch(String run, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
    while (true) {
      var request = request("/harvest-runs/" + run + "/events").GET().build();
      try (var lines = http.send(request, BodyHandlers.ofLines()).body()) {
        for (var line : (Iterable<String>) lines::iterator) {
          if (line.startsWith("data: ")) {
            var view = JSON.readTree(line.substring(6));
            var state = view.path("state").asText();
            if (wanted.test(view) || !List.of("QUEUED", "RUNNING").contains(state)) {
              return view;
            }
          }
        }
      }
    }
  }

  /// As `kill -9` does.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
