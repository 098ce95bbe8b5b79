package nl.datapeil.catalog.harvest;

import com.sun.net.httpserver.HttpExchange;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.harvest.PackagedService.Surroundings;
import nl.datapeil.catalog.outgoing.RemoteServer;
import nl.datapeil.testkit.OidcResource;

/// Measures the harvest of one big document by the packaged service on a durable PostgreSQL, till
/// all of it can be found: run as a program, see docs/performance.md. No test, so no build fails on
/// a slow machine.
final class HarvestMeasurement {
  private final PackagedService service;
  private final RemoteServer remote;
  private volatile boolean tagged = true;
  private int expected;

  private HarvestMeasurement(PackagedService service, RemoteServer remote) {
    this.service = service;
    this.remote = remote;
  }

  /// The arguments are the packaged service, `quarkus-run.jar`, a file in Turtle or the number of
  /// datasets to make up, and options of the JVM, such as `-Xmx1g`.
  public static void main(String[] arguments) throws Exception {
    var oidc = new OidcResource();
    var options = List.of(arguments).subList(2, arguments.length);
    try (var remote = new RemoteServer();
        var postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start()) {
      var issuer = oidc.start().get("datapeil.oidc.url");
      var on = new Surroundings(postgres, String.valueOf(issuer), remote.port());
      try (var service = PackagedService.start(Path.of(arguments[0]), options, Map.of(), on)) {
        new HarvestMeasurement(service, remote).measure(arguments[1]);
      }
    } finally {
      oidc.stop();
    }
  }

  private void measure(String wanted) throws IOException, InterruptedException {
    var first = Files.createTempFile("first", ".ttl");
    if (wanted.matches("[0-9]+")) {
      BigCatalogue.write(first, Integer.parseInt(wanted));
    } else {
      Files.copy(Path.of(wanted), first, StandardCopyOption.REPLACE_EXISTING);
    }
    var second = Files.createTempFile("second", ".ttl");
    Files.writeString(second, Files.readString(first).replace("//ex.org/", "//ex2.org/"));
    harvested("all new, the service has just started", registered(first));
    var source = registered(second);
    harvested("another catalogue, all new", source);
    harvested("the same again: not changed, by ETag", source);
    tagged = false;
    harvested("the same again: not changed, by its bytes", source);
    Files.writeString(second, Files.readString(second) + "\n# changed\n");
    harvested("one comment changed: all read, none stored", source);
    IO.println(peak());
    Files.delete(first);
    Files.delete(second);
  }

  private String registered(Path file) throws IOException, InterruptedException {
    var path = "/" + file.getFileName();
    remote.on(path, exchange -> answer(exchange, file));
    return service.registered(remote.url(path));
  }

  private void answer(HttpExchange exchange, Path file) throws IOException {
    var etag = "\"" + Files.size(file) + "\"";
    exchange.getResponseHeaders().set("Content-Type", "text/turtle");
    if (tagged) {
      exchange.getResponseHeaders().set("ETag", etag);
      if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    exchange.sendResponseHeaders(200, Files.size(file));
    Files.copy(file, exchange.getResponseBody());
  }

  private void harvested(String what, String source) throws IOException, InterruptedException {
    var before = cpu();
    var run = service.post("/harvest-sources/" + source + "/runs", "").path("id").asText();
    var view = service.watch(run, _ -> false);
    var started = Instant.parse(view.path("startedAt").asText());
    var took = Duration.between(started, Instant.parse(view.path("finishedAt").asText()));
    var harvesting = cpu().minus(before);
    expected += view.path("counts").path("created").asInt();
    var found = Duration.between(started, found());
    IO.println(
        "%-45s %6d ms, %6d ms till found; CPU of the service %6d and %6d ms; %s %s"
            .formatted(
                what,
                took.toMillis(),
                found.toMillis(),
                harvesting.toMillis(),
                cpu().minus(before).toMillis(),
                view.path("state").asText(),
                view.path("counts")));
  }

  private Duration cpu() {
    return service.process().info().totalCpuDuration().orElseThrow();
  }

  /// When all that was made can be found.
  private Instant found() throws IOException, InterruptedException {
    var known = 0;
    while (known < expected) {
      known = 0;
      for (var kind : List.of("datasets", "catalogs")) {
        known += service.get("/" + kind + "?limit=1&count=true").path("count").asInt();
      }
    }
    return Instant.now();
  }

  /// The most memory that the service had, with all that is not heap.
  private String peak() throws IOException {
    var status = Path.of("/proc", String.valueOf(service.process().pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("");
  }
}
