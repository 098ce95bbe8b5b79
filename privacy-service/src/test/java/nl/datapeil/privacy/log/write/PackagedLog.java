package nl.datapeil.privacy.log.write;

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
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.datapeil.testkit.Tokens;

/// The packaged service in a process of its own, so that it can be killed while it writes.
final class PackagedLog implements AutoCloseable {
  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final int PATIENCE = 1_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final String base;

  private PackagedLog(Process process, String base) {
    this.process = process;
    this.base = base;
  }

  /// Returns when it listens.
  static PackagedLog start(String database, String issuer)
      throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var output = Files.createTempFile("privacy-service", ".log").toFile();
    var builder =
        new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString())
            .redirectErrorStream(true)
            .redirectOutput(output);
    builder
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "QUARKUS_MANAGEMENT_PORT",
                "0",
                "QUARKUS_DATASOURCE_JDBC_URL",
                database,
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                "postgres",
                "DATAPEIL_OIDC_URL",
                issuer,
                "PRIVACY_LOG_KEY",
                Base64.getEncoder().encodeToString(new byte[32]),
                "PRIVACY_SUBJECT_REQUESTS_KEY",
                Base64.getEncoder().encodeToString(new byte[32])));
    var service = new PackagedLog(builder.start(), "http://localhost:" + port + "/v1");
    service.awaitListening();
    return service;
  }

  private void awaitListening() throws IOException, InterruptedException {
    for (var attempt = 0; attempt < PATIENCE; attempt++) {
      if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
        throw new IOException("The service did not start: exit code " + process.exitValue());
      }
      try {
        get("/processing-log/chain");
        return;
      } catch (ConnectException _) {
        // not yet
      }
    }
    throw new IOException("The service does not listen");
  }

  String get(String path) throws IOException, InterruptedException {
    return get(path, Tokens.of("dpo", "privacy:read"));
  }

  String get(String path, String token) throws IOException, InterruptedException {
    return http.send(request(path, token).GET().build(), BodyHandlers.ofString()).body();
  }

  /// The status of the answer.
  int write(String spans) throws IOException, InterruptedException {
    return post("/processing-log", "application/json", spans);
  }

  /// The status of the answer.
  int post(String path, String type, String body) throws IOException, InterruptedException {
    var request =
        request(path, Tokens.of("service", "privacy:log"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + token);
  }

  /// As `kill -9` does.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    http.close();
  }
}
