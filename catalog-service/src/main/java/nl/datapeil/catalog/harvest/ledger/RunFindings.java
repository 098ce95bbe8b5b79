package nl.datapeil.catalog.harvest.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What runs met: which entries, and what was wrong.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RunFindings {
  private static final int MOST_ISSUES = 10_000;
  private static final int LONGEST = 2000;

  private final Database database;

  RunFindings(Database database) {
    this.database = database;
  }

  /// Notes that the run met these; gives those that it had not met before.
  public Set<String> meet(UUID run, Collection<String> iris) {
    return some(
        "insert into harvest_seen select ?, iri from unnest(?::text[]) as iri on conflict do"
            + " nothing returning iri",
        run,
        iris);
  }

  /// Those of these that the run has met.
  public Set<String> met(UUID run, Collection<String> iris) {
    return some("select iri from harvest_seen where run_id = ? and iri = any (?)", run, iris);
  }

  private Set<String> some(String sql, UUID run, Collection<String> iris) {
    return new HashSet<>(
        database.list(
            sql,
            to -> {
              to.setObject(1, run);
              to.setArray(2, to.getConnection().createArrayOf("text", iris.toArray()));
            },
            row -> row.getString(1)));
  }

  /// What the source had and the run did not meet. PostgreSQL has not counted yet what the run met,
  /// so a join may go through all of it for each entry; `except` never does.
  public List<String> vanished(UUID run, UUID source) {
    return database.list(
        """
        select iri from entry where source_id = ? and status <> 'ARCHIVED'
        except select iri from harvest_seen where run_id = ?
        """,
        to -> {
          to.setObject(1, source);
          to.setObject(2, run);
        },
        row -> row.getString(1));
  }

  public int living(UUID source) {
    return database.one(
        "select count(*) from entry where source_id = ? and status <> 'ARCHIVED'",
        to -> to.setObject(1, source),
        row -> row.getInt(1));
  }

  /// Keeps the first thousands; all are counted.
  public void report(UUID run, int known, String page, List<Fault> faults) {
    var kept = faults.subList(0, Math.clamp(MOST_ISSUES - known, 0, faults.size()));
    if (kept.isEmpty()) {
      return;
    }
    database.changeMany(
        "insert into harvest_issue values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        insert -> {
          var position = known;
          for (var fault : kept) {
            position++;
            insert.setObject(1, run);
            insert.setInt(2, position);
            insert.setString(3, fault.kind().name());
            insert.setBoolean(4, fault.kind().isFailure());
            insert.setString(5, clean(page));
            insert.setLong(6, fault.line());
            insert.setLong(7, fault.column());
            insert.setString(8, clean(fault.record()));
            insert.setString(9, clean(fault.message().en()));
            insert.setString(10, clean(fault.message().nl()));
            insert.addBatch();
          }
        });
  }

  public int issues(UUID run) {
    return database.one(
        "select coalesce(max(position), 0) from harvest_issue where run_id = ?",
        to -> to.setObject(1, run),
        row -> row.getInt(1));
  }

  public List<HarvestIssueView> issues(UUID run, int after, int limit) {
    return database.list(
        """
        select position, kind, failure, page, line, col, record, en, nl from harvest_issue
        where run_id = ? and position > ? order by position limit ?
        """,
        to -> {
          to.setObject(1, run);
          to.setInt(2, after);
          to.setInt(3, limit);
        },
        row ->
            new HarvestIssueView(
                row.getInt(1),
                Fault.Kind.valueOf(row.getString(2)),
                row.getBoolean(3),
                row.getString(4),
                row.getLong(5) == 0 ? null : row.getLong(5),
                row.getLong(6) == 0 ? null : row.getLong(6),
                row.getString(7),
                new Text(row.getString(8), row.getString(9))));
  }

  /// PostgreSQL keeps no NUL in a text.
  private static @Nullable String clean(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var clean = text.replace('\0', '\uFFFD');
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
  }
}
