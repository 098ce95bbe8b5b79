package nl.datapeil.privacy.log.write;

import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.batch;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.datapeil.privacy.log.chain.ChainVerifier;
import nl.datapeil.privacy.log.chain.Verdict;
import nl.datapeil.testkit.OidcResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// `kill -9` in the middle of writing, time and again: what was acknowledged is there, and the
/// chains hold.
class LogCrashIT {
  private static final String ACTIVITY =
      "https://privacy.example/processing-activities/1/versions/1";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WRITERS = 8;
  private static final int KILLS = 3;
  private static final int ANSWERS_BEFORE_A_KILL = 150;

  private final OidcResource oidc = new OidcResource();
  private final EmbeddedPostgres postgres;
  private final String issuer;

  LogCrashIT() throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
    issuer = String.valueOf(oidc.start().get("datapeil.oidc.url"));
  }

  @AfterEach
  void stop() throws IOException {
    postgres.close();
    oidc.stop();
  }

  @Test
  void losesNothingThatWasAcknowledged() throws Exception {
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    for (var kill = 0; kill < KILLS; kill++) {
      try (var service = PackagedLog.start(postgres.getJdbcUrl("postgres", "postgres"), issuer)) {
        writeUntilKilled(service, acknowledged);
      }
    }

    assertThat(acknowledged).hasSizeGreaterThan(KILLS * ANSWERS_BEFORE_A_KILL);
    assertThat(stored()).containsAll(acknowledged);
    try (var service = PackagedLog.start(postgres.getJdbcUrl("postgres", "postgres"), issuer)) {
      assertThatEveryChainHolds(service);
    }
  }

  private static void writeUntilKilled(PackagedLog service, Set<String> acknowledged)
      throws InterruptedException, ExecutionException {
    var enough = new CountDownLatch(ANSWERS_BEFORE_A_KILL);
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing =
          IntStream.range(0, WRITERS)
              .mapToObj(_ -> writers.submit(() -> write(service, acknowledged, enough)))
              .toList();
      enough.await();
      service.kill();
      for (var writer : writing) {
        writer.get();
      }
    }
  }

  /// Until nobody answers any more.
  private static int write(PackagedLog service, Set<String> acknowledged, CountDownLatch enough)
      throws InterruptedException {
    var answers = 0;
    try {
      while (true) {
        var one = about(newBsn(), ACTIVITY);
        var other = about(newBsn(), ACTIVITY);
        if (service.write(batch(one, other)) == 201) {
          acknowledged.add(one.path("traceId").asText());
          acknowledged.add(other.path("traceId").asText());
          enough.countDown();
          answers++;
        }
      }
    } catch (IOException _) {
      return answers;
    }
  }

  private Set<String> stored() throws SQLException {
    var stored = new HashSet<String>();
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select replace(trace_id::text, '-', '') from log_line")) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
    }
    return stored;
  }

  private static void assertThatEveryChainHolds(PackagedLog service) throws Exception {
    var chains = JSON.readTree(service.get("/processing-log/chain"));
    var verifier = new ChainVerifier(chains.path("publicKey").asText());
    assertThat(chains.path("streams")).hasSizeGreaterThanOrEqualTo(KILLS);
    for (var stream : chains.path("streams")) {
      var export = service.get("/processing-log/chain/" + stream.path("stream").asInt());
      assertThat(verifier.verify(new BufferedReader(new StringReader(export))))
          .isInstanceOf(Verdict.Intact.class);
    }
  }
}
