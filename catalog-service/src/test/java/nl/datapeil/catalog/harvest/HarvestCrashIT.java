package nl.datapeil.catalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.harvest.PackagedService.Surroundings;
import nl.datapeil.catalog.outgoing.RemoteServer;
import nl.datapeil.testkit.OidcResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` in the middle of a harvest: another runner goes on, and all is as if nothing happened.
class HarvestCrashIT {
  private static final int DATASETS = 6_000;
  private static final int ENTRIES = DATASETS + 1;
  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Map<String, String> SETTINGS =
      Map.of(
          "CATALOG_HARVEST_BATCH", "100",
          "CATALOG_HARVEST_TICK", "1s",
          "CATALOG_HARVEST_LEASE", "3s");

  private final OidcResource oidc = new OidcResource();
  private final RemoteServer remote = new RemoteServer();
  private final EmbeddedPostgres postgres;
  private final Surroundings on;

  HarvestCrashIT() throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
    on =
        new Surroundings(
            postgres, String.valueOf(oidc.start().get("datapeil.oidc.url")), remote.port());
  }

  @AfterEach
  void stop() throws IOException {
    postgres.close();
    remote.close();
    oidc.stop();
  }

  @Test
  void goesOnWithARunThatWasKilledInTheMiddle(@TempDir Path folder) throws Exception {
    var file = folder.resolve("big.ttl");
    BigCatalogue.write(file, DATASETS);
    remote.text("/big.ttl", "text/turtle", Files.readString(file));
    String run;
    JsonNode killed;
    try (var first = PackagedService.start(JAR, List.of(), SETTINGS, on)) {
      var source = first.registered(remote.url("/big.ttl"));
      run = first.post("/harvest-sources/" + source + "/runs", "").path("id").asText();
      killed = first.watch(run, view -> view.path("counts").path("created").asInt() > 0);
      first.kill();
    }
    var stored = number("select count(*) from entry");

    JsonNode ended;
    try (var second = PackagedService.start(JAR, List.of(), SETTINGS, on)) {
      ended = second.watch(run, _ -> false);
    }

    assertThat(killed.path("state").asText()).isEqualTo("RUNNING");
    assertThat(stored).isBetween(100L, ENTRIES - 1L);
    assertThat(ended.path("state").asText()).isEqualTo("DONE");
    assertThat(ended.path("attempts").asInt()).isEqualTo(2);
    for (var count : List.of("seen", "created")) {
      assertThat(ended.path("counts").path(count).asInt()).as(count).isEqualTo(ENTRIES);
    }
    assertThat(number("select count(distinct iri) from entry")).isEqualTo(ENTRIES);
    assertThat(number("select count(*) from entry")).isEqualTo(ENTRIES);
    assertThat(number("select count(*) from entry where version > 0")).isZero();
    assertThat(number("select count(*) from harvest_seen")).isZero();
    assertThatTheLogIsWhole();
  }

  private void assertThatTheLogIsWhole() throws SQLException {
    assertThat(number("select count(*) - max(seq) from change")).isZero();
    assertThat(
            number(
                "select count(*) from change as later join change as line"
                    + " on line.seq = later.seq - 1 where later.previous <> line.hash"))
        .isZero();
    assertThat(
            number(
                "select count(distinct subject) from change where action = 'created'"
                    + " and kind in ('dataset', 'catalog')"))
        .isEqualTo(ENTRIES);
    assertThat(number("select count(*) from change where kind in ('dataset', 'catalog')"))
        .isEqualTo(ENTRIES);
  }

  private long number(String sql) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
