package nl.datapeil.privacy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.Tokens;

/// Measures `POST /v1/decisions` of the packaged service on a durable PostgreSQL: run as a program,
/// see docs/performance.md. No test, so no build fails on a slow machine.
final class DecisionMeasurement {
  private static final int PORT = freePort();
  private static final String BASE = "http://localhost:" + PORT + "/v1";

  private DecisionMeasurement() {}

  /// The first argument is the packaged service, `quarkus-run.jar`; a second, `crash`, kills it at
  /// the end.
  public static void main(String[] arguments) throws Exception {
    var oidc = new OidcResource();
    try (var postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start()) {
      var issuer = oidc.start().get("datapeil.oidc.url");
      var service = start(Path.of(arguments[0]), postgres, String.valueOf(issuer));
      try {
        awaitReady(service);
        var load = new DecisionLoad(URI.create(BASE + "/decisions"), serviceToken(), question());
        load.run(35_000);
        IO.println(load.run(20_000));
        load.paced(10_000, 1_000);
        IO.println("At 1,000 a second: " + load.paced(30_000, 1_000));
        if (arguments.length > 1 && arguments[1].equals("crash")) {
          crash(service, load, postgres);
        }
      } finally {
        service.destroy();
        service.waitFor();
      }
    } finally {
      oidc.stop();
    }
  }

  /// Kills the service while it answers, and looks for every decision that was given.
  private static void crash(Process service, DecisionLoad load, EmbeddedPostgres postgres)
      throws Exception {
    var killer =
        Thread.ofPlatform()
            .start(() -> {
              LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
              service.destroyForcibly();
            });
    var given = load.idsUntilGone();
    killer.join();
    try (var database = postgres.getPostgresDatabase().getConnection();
        var query = database.prepareStatement("select count(*) from decision where id = any(?)")) {
      query.setArray(1, database.createArrayOf("uuid", given.toArray()));
      try (var found = query.executeQuery()) {
        found.next();
        IO.println("Killed: " + given.size() + " given, " + found.getLong(1) + " on record");
      }
    }
  }

  private static Process start(Path jar, EmbeddedPostgres postgres, String issuer)
      throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            // What a container of 512 MiB with -XX:MaxRAMPercentage=70 comes to
            "-Xmx358m",
            "-XX:+UseSerialGC",
            "-jar",
            jar.toString());
    var environment = builder.environment();
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(PORT));
    environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(freePort()));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
    environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
    environment.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
    environment.put("DATAPEIL_OIDC_URL", issuer);
    environment.put("PRIVACY_LOG_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    environment.put(
        "PRIVACY_SUBJECT_REQUESTS_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitReady(Process service) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(BASE + "/processing-activities")).build();
      for (var attempt = 0; ; attempt++) {
        try {
          client.send(request, BodyHandlers.discarding());
          return;
        } catch (IOException e) {
          if (attempt == 120 || service.waitFor(500, TimeUnit.MILLISECONDS)) {
            throw e;
          }
        }
      }
    }
  }

  /// About one dataset and five columns, on an activity that is filed and approved first.
  private static String question() throws IOException, InterruptedException {
    var activities = BASE + "/processing-activities";
    var id =
        post(activities, "petra", "privacy-officer", ActivityJson.draft().toString())
            .replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    post(
        activities + "/" + id + "/advice",
        "dirk",
        "dpo",
        """
        {"positive": true, "text": "Advies"}
        """);
    post(activities + "/" + id + "/approval", "paul", "privacy-officer", "{}");
    return """
    {"subject": {"type": "user", "id": "sub-anna"}, "action": {"name": "query"},
     "resource": {"type": "dataset-columns", "properties": {"datasets": [
       {"uri": "%s", "access": "CLOSED", "personal": true, "columns": [
         {"name": "bsn", "sensitivity": "NATIONAL_ID", "uses": ["JOIN", "OUTPUT"]},
         {"name": "birth_date", "sensitivity": "PERSONAL", "uses": ["GROUP", "OUTPUT"]},
         {"name": "district", "sensitivity": "NONE", "uses": ["FILTER"]},
         {"name": "street", "sensitivity": "NONE", "uses": ["GROUP"]},
         {"name": "housing", "sensitivity": "NONE", "uses": ["ORDER"]}]}]}},
     "context": {"purpose": "%s"}}
    """
        .formatted(ActivityJson.RESIDENTS, id);
  }

  private static String post(String url, String person, String role, String body)
      throws IOException, InterruptedException {
    var token = Tokens.of(person, role, "privacy:read privacy:write");
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(response.body());
      }
      return response.body();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String serviceToken() {
    return Tokens.of("service", "privacy:decide");
  }
}
