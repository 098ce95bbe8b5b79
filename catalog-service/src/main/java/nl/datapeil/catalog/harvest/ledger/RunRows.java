package nl.datapeil.catalog.harvest.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// The table of runs, one by one; [RunQueue] gives them out.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RunRows {
  private static final String INSERT =
      """
      insert into harvest_run (id, source_id, state, cause, requested_by, created_at)
      values (?, ?, 'QUEUED', ?, ?, now())
      on conflict (source_id) where state in ('QUEUED', 'RUNNING') do nothing
      """;
  private static final String ADD =
      """
      update harvest_run set seen = seen + ?, created = created + ?, changed = changed + ?, unchanged = unchanged + ?,
        removed = removed + ?, failed = failed + ?, duplicates = duplicates + ?, nonconformant = nonconformant + ?,
        issues = issues + ?, revision = revision + 1, heartbeat_at = now()
      where id = ?
      """;

  private final Database database;

  RunRows(Database database) {
    this.database = database;
  }

  /// False when a run of this source waits or runs already.
  public boolean insert(UUID id, UUID source, Cause cause, String by) {
    return database.change(
            INSERT,
            to -> {
              to.setObject(1, id);
              to.setObject(2, source);
              to.setString(3, cause.name());
              to.setString(4, by);
            })
        == 1;
  }

  public void keepUpload(UUID run, String mediaType, byte[] body) {
    database.change(
        "insert into harvest_upload values (?, ?, ?)",
        to -> {
          to.setObject(1, run);
          to.setString(2, mediaType);
          to.setBytes(3, body);
        });
  }

  public Upload uploadOf(UUID run) {
    return database.one(
        "select media_type, body from harvest_upload where run_id = ?",
        to -> to.setObject(1, run),
        row -> new Upload(row.getString(1), row.getBytes(2)));
  }

  public List<UUID> quarantined(UUID source) {
    return database.list(
        "select id from harvest_run where source_id = ? and state = 'QUARANTINED' for update",
        to -> to.setObject(1, source),
        row -> row.getObject(1, UUID.class));
  }

  /// Until the end of the transaction.
  public void lock(UUID run) {
    var _ =
        database.list(
            "select 1 from harvest_run where id = ? for update",
            to -> to.setObject(1, run),
            row -> row.getInt(1));
  }

  public Optional<HarvestRunView> find(UUID id) {
    return database.first(
        "select " + RunRow.COLUMNS + " from harvest_run where id = ?",
        to -> to.setObject(1, id),
        RunRow::view);
  }

  /// The newest first: ids are time-ordered.
  public List<HarvestRunView> before(UUID source, UUID cursor, int limit) {
    return database.list(
        "select "
            + RunRow.COLUMNS
            + " from harvest_run where source_id = ? and id < ? order by id desc limit ?",
        to -> {
          to.setObject(1, source);
          to.setObject(2, cursor);
          to.setInt(3, limit);
        },
        RunRow::view);
  }

  /// Locks the run; false when this runner has lost it.
  public boolean hold(Claim claim) {
    return database
        .first(
            "select 1 from harvest_run where id = ? and runner = ? and state = 'RUNNING' for"
                + " update",
            to -> {
              to.setObject(1, claim.run());
              to.setObject(2, claim.runner());
            },
            row -> row.getInt(1))
        .isPresent();
  }

  public void add(UUID run, Counts counts) {
    database.change(
        ADD,
        to -> {
          to.setInt(1, counts.seen());
          to.setInt(2, counts.created());
          to.setInt(3, counts.changed());
          to.setInt(4, counts.unchanged());
          to.setInt(5, counts.removed());
          to.setInt(6, counts.failed());
          to.setInt(7, counts.duplicates());
          to.setInt(8, counts.nonconformant());
          to.setInt(9, counts.issues());
          to.setObject(10, run);
        });
  }

  /// The first time counts: what was stored then stays as it was judged then.
  public void judging(UUID run, String edition) {
    database.change(
        "update harvest_run set judged_by = coalesce(judged_by, ?) where id = ?",
        to -> {
          to.setString(1, edition);
          to.setObject(2, run);
        });
  }

  public void reach(UUID run, @Nullable String checkpoint, boolean cut) {
    database.change(
        "update harvest_run set checkpoint = ?, cut = cut or ? where id = ?",
        to -> {
          to.setString(1, checkpoint);
          to.setBoolean(2, cut);
          to.setObject(3, run);
        });
  }

  public boolean isCut(UUID run) {
    return database.one(
        "select cut from harvest_run where id = ?",
        to -> to.setObject(1, run),
        row -> row.getBoolean(1));
  }

  public void end(UUID run, RunState state, @Nullable Text message) {
    database.change(
        """
        update harvest_run set state = ?, message_en = ?, message_nl = ?, runner = null, revision = revision + 1,
          finished_at = case when ? then finished_at else clock_timestamp() end
        where id = ?
        """,
        to -> {
          to.setString(1, state.name());
          to.setString(2, message == null ? null : message.en());
          to.setString(3, message == null ? null : message.nl());
          to.setBoolean(4, state.isActive());
          to.setObject(5, run);
        });
    database.change("delete from harvest_upload where run_id = ?", to -> to.setObject(1, run));
    if (state != RunState.QUARANTINED) {
      database.change("delete from harvest_seen where run_id = ?", to -> to.setObject(1, run));
    }
  }

  public void mark(UUID run, boolean complete, boolean unmodified, int vanished) {
    database.change(
        "update harvest_run set complete = ?, unmodified = ?, vanished = ? where id = ?",
        to -> {
          to.setBoolean(1, complete);
          to.setBoolean(2, unmodified);
          to.setInt(3, vanished);
          to.setObject(4, run);
        });
  }

  public void decide(UUID run, String by) {
    database.change(
        "update harvest_run set decided_by = ? where id = ?",
        to -> {
          to.setString(1, by);
          to.setObject(2, run);
        });
  }
}
