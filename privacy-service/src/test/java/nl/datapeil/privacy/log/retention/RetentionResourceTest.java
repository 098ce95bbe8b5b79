package nl.datapeil.privacy.log.retention;

import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static nl.datapeil.privacy.log.LogApi.linesOf;
import static nl.datapeil.privacy.log.LogApi.verdict;
import static nl.datapeil.privacy.log.LogApi.write;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.log.chain.Verdict;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RetentionResourceTest extends ContractCase {
  private static final long LONG_AGO = Instant.parse("2012-03-04T12:00:00Z").toEpochMilli();

  private static final String UNCOMMITTED =
      """
      insert into log_line (line, start_time, end_time, received_at, trace_id, span_id, activity,
        status, payload, hash)
      values (0, '2011-05-02Z', '2011-05-02Z', now(), gen_random_uuid(), 1, 0, 1, '', sha256(''))
      """;
  private static final String WAITING =
      "select count(*) from pg_locks where not granted and mode = 'AccessExclusiveLock'";
  private static final String UNHURT = "select count(*) from log_line where line = 0";

  private final String activity =
      "https://privacy.example/processing-activities/" + Ids.next() + "/versions/1";

  @Inject ActivityUris uris;
  @Inject Retention retention;
  @Inject DataSource database;

  @Test
  @Timeout(60)
  void leavesToAnotherWhatThatOneRemoves() throws SQLException, IOException {
    var bsn = newBsn();
    write(about(bsn, activity).put("name", "Oud").put("startTime", LONG_AGO));
    try (var other = database.getConnection();
        var lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.executeQuery("select * from log_line where start_time < '2013-01-01' for update");

      retention.run();

      linesOf(bsn).body("items.name", contains("Oud"));
      other.rollback();
    }
    retention.run();
    linesOf(bsn).body("items.name", not(hasItem("Oud")));
  }

  @Test
  void removesLinesWhoseTimeIsOverAndKeepsTheChain() throws SQLException, IOException {
    var bsn = newBsn();
    var old = about(bsn, activity).put("name", "Oud").put("startTime", LONG_AGO);
    write(old, about(bsn, activity).put("name", "Nieuw"));

    var removed = retention.run();

    assertThat(removed).isPositive();
    linesOf(bsn).body("items.name", contains("Nieuw"));
    assertThat(months()).isZero();
    assertThat(verdict())
        .isInstanceOfSatisfying(
            Verdict.Intact.class, whole -> assertThat(whole.stubs()).isPositive());
  }

  @Test
  void removesNothingOnADraft() throws SQLException {
    var id = approved(ActivityJson.draft());
    var bsn = newBsn();
    write(about(bsn, uris.ofVersion(UUID.fromString(id), 1).toString()));
    revise(id, ActivityJson.draft().put("retentionPeriod", "P1D")).then().statusCode(200);

    retention.run();

    linesOf(bsn).body("items", hasSize(1));
  }

  @Test
  void takesNoPeriodForTooLong() throws SQLException {
    var id = approved(ActivityJson.draft().put("retentionPeriod", "P9999Y"));
    var bsn = newBsn();
    write(about(bsn, uris.ofVersion(UUID.fromString(id), 1).toString()));

    retention.run();

    linesOf(bsn).body("items", hasSize(1));
  }

  @Test
  void keepsAMonthInWhichALineIsAboutToBeCommitted()
      throws SQLException, InterruptedException, ExecutionException {
    change("select add_log_month('2011-05-01Z')");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var writer = database.getConnection()) {
      writer.setAutoCommit(false);
      try (var insert = writer.createStatement()) {
        insert.execute(UNCOMMITTED);
      }
      var drop = threads.submit(() -> change("select drop_empty_log_months(now())"));
      while (!drop.isDone() && number(WAITING) == 0) {
        Thread.onSpinWait();
      }
      writer.commit();
      drop.get();
    }

    assertThat(number(UNHURT)).isOne();
    change(
        "set datapeil.log_retention = 'on'; delete from log_line where line = 0;"
            + " reset datapeil.log_retention");
  }

  private @Nullable Void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return null;
  }

  private int number(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.createStatement();
        var row = query.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  /// Partitions of the month long ago.
  private int months() throws SQLException {
    return number("select count(*) from pg_class where relname = 'log_line_2012_03'");
  }
}
