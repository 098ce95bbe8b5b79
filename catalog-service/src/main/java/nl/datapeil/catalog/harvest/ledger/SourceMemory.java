package nl.datapeil.catalog.harvest.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.harvest.fetch.Validators;
import nl.datapeil.catalog.harvest.remote.Memory;
import nl.datapeil.catalog.harvest.source.HarvestSourceService;
import nl.datapeil.catalog.harvest.source.HarvestSourceView;
import nl.datapeil.catalog.rule.Validator;
import org.jspecify.annotations.Nullable;

/// What is remembered of sources from run to run, and when they are due.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SourceMemory {
  /// Clocks of two servers differ.
  private static final Duration MARGIN = Duration.ofHours(1);

  private final Database database;
  private final Validator rules;
  private final Duration fullAfter;

  SourceMemory(Database database, Validator rules, CatalogConfig config) {
    this.database = database;
    this.rules = rules;
    fullAfter = config.harvest().fullAfter();
  }

  /// What was learned under other settings, or judged by other rules, does not count.
  public Memory of(HarvestSourceView source, Instant now) {
    return database
        .first(
            """
            select etag, last_modified, sha256, complete_at, since from harvest_memory
            where source_id = ? and for_version = ? and judged_by = ?
            """,
            to -> {
              to.setObject(1, source.id());
              to.setInt(2, source.version());
              to.setString(3, rules.edition());
            },
            row -> memory(row, now))
        .orElse(Memory.nothing());
  }

  private Memory memory(ResultSet row, Instant now) throws SQLException {
    var complete = row.getObject(4, OffsetDateTime.class);
    var since = row.getObject(5, OffsetDateTime.class);
    var recent = complete != null && complete.toInstant().plus(fullAfter).isAfter(now);
    return new Memory(
        new Validators(row.getString(1), row.getString(2), row.getString(3)),
        recent && since != null ? since.toInstant() : null);
  }

  /// Whether what the last run stored was judged as it would be now.
  public boolean isJudgedAsNow(HarvestSourceView source) {
    return database
        .first(
            "select 1 from harvest_memory where source_id = ? and judged_by = ?",
            to -> {
              to.setObject(1, source.id());
              to.setString(2, rules.edition());
            },
            row -> row.getInt(1))
        .isPresent();
  }

  /// By what entries are judged now.
  public String edition() {
    return rules.edition();
  }

  /// `complete` says that the run read all there is.
  public void learn(
      Claim claim, HarvestSourceView source, @Nullable Validators validators, boolean complete) {
    database.change(
        """
        insert into harvest_memory (source_id, etag, last_modified, sha256, for_version, since, judged_by, complete_at)
        values (?, ?, ?, ?, ?, ?, case when ? then (select judged_by from harvest_run where id = ?) end, case when ? then now() end)
        on conflict (source_id) do update set etag = excluded.etag, last_modified = excluded.last_modified,
          sha256 = excluded.sha256, since = excluded.since,
          judged_by = coalesce(excluded.judged_by, harvest_memory.judged_by),
          complete_at = case when excluded.complete_at is null and harvest_memory.for_version = excluded.for_version
            then harvest_memory.complete_at else excluded.complete_at end,
          for_version = excluded.for_version
        """,
        to -> {
          to.setObject(1, source.id());
          to.setString(2, validators == null ? null : validators.etag());
          to.setString(3, validators == null ? null : validators.lastModified());
          to.setString(4, validators == null ? null : validators.sha256());
          to.setInt(5, source.version());
          to.setObject(
              6, OffsetDateTime.ofInstant(claim.startedAt().minus(MARGIN), ZoneOffset.UTC));
          to.setBoolean(7, complete);
          to.setObject(8, claim.run());
          to.setBoolean(9, complete);
        });
  }

  /// The next reading recognises no document.
  public void forgetDocument(HarvestSourceView source) {
    database.change(
        "update harvest_memory set etag = null, last_modified = null, sha256 = null"
            + " where source_id = ?",
        to -> to.setObject(1, source.id()));
  }

  /// The sources that are due; each is given to one pod only, until the transaction ends.
  public List<UUID> due() {
    return database.list(
        """
        select m.source_id from harvest_memory m join harvest_source s on s.id = m.source_id
        where m.next_at <= now() and s.enabled
        order by m.next_at limit 20 for update of m skip locked
        """,
        _ -> {},
        row -> row.getObject(1, UUID.class));
  }

  /// A schedule from before there was a longest one counts as that.
  public void dueAgain(UUID source, @Nullable Duration schedule) {
    database.change(
        "update harvest_memory set next_at = now() + ? * interval '1 second' where source_id = ?",
        to -> {
          if (schedule == null) {
            to.setNull(1, Types.BIGINT);
          } else {
            to.setLong(1, Math.min(schedule.toSeconds(), HarvestSourceService.LATEST.toSeconds()));
          }
          to.setObject(2, source);
        });
  }
}
