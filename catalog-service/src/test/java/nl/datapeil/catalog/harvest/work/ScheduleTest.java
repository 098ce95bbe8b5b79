package nl.datapeil.catalog.harvest.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.datapeil.catalog.harvest.ledger.Cause;
import nl.datapeil.catalog.harvest.ledger.Claim;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many pods look at the same tables; here they are threads. The source is disabled, so that this
/// service itself leaves it alone where it is not due.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ScheduleTest {
  private static final int PODS = 6;

  @Inject Schedule schedule;

  @Inject RunKeeper keeper;

  @Inject DataSource database;

  private final UUID source = Ids.next();

  @AfterEach
  void forget() throws SQLException {
    change("delete from harvest_source where id = '%s'".formatted(source));
  }

  @Test
  void queuesADueSourceOnceHoweverManyPodsLook() throws Exception {
    due();

    together(() -> {
      schedule.queueDue();
      return true;
    });

    assertThat(number("select count(*) from harvest_run where source_id = '%s'")).isEqualTo(1);
    assertThat(
            number(
                "select count(*) from harvest_memory where source_id = '%s' and next_at > now()"))
        .isEqualTo(1);
  }

  @Test
  void queuesASourceWhoseScheduleIsTooLongToCountWith() throws Exception {
    due();
    change(
        "update harvest_source set schedule = 'PT9223372036854775807S' where id = '%s'"
            .formatted(source));

    schedule.queueDue();

    assertThat(number("select count(*) from harvest_run where source_id = '%s'")).isEqualTo(1);
    assertThat(
            number(
                "select count(*) from harvest_memory where source_id = '%s' and next_at > now()"))
        .isEqualTo(1);
  }

  @Test
  void givesARunToOnePod() throws Exception {
    var run = run("QUEUED", "null");

    var claims = together(() -> schedule.claim(UUID.randomUUID()));

    var ours = claims.stream().flatMap(claim -> claim.stream()).toList();
    assertThat(ours).filteredOn(claim -> claim.run().equals(run)).hasSizeLessThanOrEqualTo(1);
    assertThat(number("select attempts from harvest_run where source_id = '%s'")).isEqualTo(1);
  }

  @Test
  void leavesARunToThePodWhoseHeartBeats() throws Exception {
    var run = run("RUNNING", "now() + interval '1 day'");

    var claims = together(() -> schedule.claim(UUID.randomUUID()));

    assertThat(claims).noneMatch(claim -> claim.isPresent() && claim.get().run().equals(run));
    assertThat(number("select attempts from harvest_run where source_id = '%s'")).isZero();
  }

  @Test
  void letsAPodThatLostItsRunChangeNothing() throws Exception {
    var run = run("RUNNING", "now() - interval '1 day'");
    var pod = UUID.fromString(text("select runner::text from harvest_run where source_id = '%s'"));
    var lost = new Claim(run, source, pod, Cause.REQUESTED, 1, Instant.EPOCH, null);

    together(() -> schedule.claim(UUID.randomUUID()));

    assertThat(number("select attempts from harvest_run where source_id = '%s'")).isEqualTo(1);
    assertThatThrownBy(() -> keeper.reach(lost, "elsewhere", true)).isInstanceOf(LostRun.class);
    assertThat(text("select coalesce(checkpoint, '-') from harvest_run where source_id = '%s'"))
        .isEqualTo("-");
  }

  @Test
  void endsARunThatTakesTooLong() throws Exception {
    run("RUNNING", "now() + interval '1 day'");
    began("6 hours 1 minute");

    schedule.endOverdue();

    assertThat(text("select state from harvest_run where source_id = '%s'")).isEqualTo("FAILED");
    assertThat(text("select message_en from harvest_run where source_id = '%s'"))
        .contains("more than 360 minutes");
  }

  @Test
  void leavesARunThatTakesLongAlone() throws Exception {
    run("RUNNING", "now() + interval '1 day'");
    began("5 hours");

    schedule.endOverdue();

    assertThat(text("select state from harvest_run where source_id = '%s'")).isEqualTo("RUNNING");
  }

  private void began(String ago) throws SQLException {
    change(
        "update harvest_run set started_at = now() - interval '%s' where source_id = '%s'"
            .formatted(ago, source));
  }

  private static <T> List<T> together(Callable<T> pod)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = new ArrayList<T>();
      for (Future<T> one : threads.invokeAll(Collections.nCopies(PODS, pod))) {
        results.add(one.get());
      }
      return results;
    }
  }

  private void due() throws SQLException {
    insertSource(true);
    change(
        "insert into harvest_memory (source_id, next_at) values ('%s', now() - interval '1 hour')"
            .formatted(source));
  }

  private UUID run(String state, String heartbeat) throws SQLException {
    insertSource(false);
    var run = Ids.next();
    change(
        "insert into harvest_run (id, source_id, state, cause, requested_by, created_at, runner,"
            + " heartbeat_at) values ('%s', '%s', '%s', 'REQUESTED', 'x', now() - interval '1 year', '%s', %s)"
                .formatted(run, source, state, UUID.randomUUID(), heartbeat));
    return run;
  }

  private void insertSource(boolean enabled) throws SQLException {
    change(
        "insert into harvest_source (id, version, name, type, url, schedule, publish, language,"
            + " page_size, enabled, created_at, created_by, updated_at, updated_by)"
            + " values ('%s', 0, '%s', 'DCAT', 'https://no-such-name.invalid/', 'PT5M', 'ALL', 'nl', 100, %s,"
                .formatted(source, source, enabled)
            + " now(), 'x', now(), 'x')");
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private long number(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  private String text(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(sql.formatted(source))) {
      rows.next();
      return rows.getString(1);
    }
  }
}
