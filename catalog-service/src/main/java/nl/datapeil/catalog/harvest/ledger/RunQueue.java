package nl.datapeil.catalog.harvest.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.Database;

/// The table of runs as a queue that pods take from without getting in each other's way.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RunQueue {
  private static final String CLAIM =
      """
      update harvest_run set state = 'RUNNING', runner = ?, heartbeat_at = now(), attempts = attempts + 1,
        started_at = coalesce(started_at, now()), revision = revision + 1
      where id = (
        select id from harvest_run
        where state = 'QUEUED' or (state = 'RUNNING' and heartbeat_at < now() - ? * interval '1 millisecond')
        order by created_at limit 1 for update skip locked)
      returning id, source_id, cause, attempts, started_at, checkpoint
      """;

  private final Database database;

  RunQueue(Database database) {
    this.database = database;
  }

  public Optional<Claim> claim(UUID runner, Duration lease) {
    return database.first(
        CLAIM,
        to -> {
          to.setObject(1, runner);
          to.setLong(2, lease.toMillis());
        },
        row ->
            new Claim(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                runner,
                Cause.valueOf(row.getString(3)),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6)));
  }

  /// Those that began so long ago, whoever does them; locked until the end of the transaction.
  public List<UUID> overdue(Duration longest) {
    return database.list(
        "select id from harvest_run where state = 'RUNNING' and started_at < now() - ? * interval"
            + " '1 millisecond' for update skip locked",
        to -> to.setLong(1, longest.toMillis()),
        row -> row.getObject(1, UUID.class));
  }

  /// Those of the runs that are still this runner's.
  public Set<UUID> beat(UUID runner, Collection<UUID> runs) {
    return Set.copyOf(
        database.list(
            "update harvest_run set heartbeat_at = now() where runner = ? and id = any (?) and"
                + " state = 'RUNNING' returning id",
            to -> {
              to.setObject(1, runner);
              to.setArray(2, to.getConnection().createArrayOf("uuid", runs.toArray()));
            },
            row -> row.getObject(1, UUID.class)));
  }
}
