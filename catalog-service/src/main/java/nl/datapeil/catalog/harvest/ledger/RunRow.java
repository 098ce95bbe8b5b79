package nl.datapeil.catalog.harvest.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A row of the table of runs as people see it.
final class RunRow {
  static final String COLUMNS =
      """
      id, source_id, state, cause, requested_by, created_at, started_at, finished_at, attempts, revision, complete,
      unmodified, seen, created, changed, unchanged, removed, failed, duplicates, nonconformant, issues, vanished,
      message_en, message_nl, decided_by, state = 'RUNNING' and heartbeat_at < now() - interval '20 seconds'
      """;

  private RunRow() {}

  static HarvestRunView view(ResultSet row) throws SQLException {
    return new HarvestRunView(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        RunState.valueOf(row.getString(3)),
        Cause.valueOf(row.getString(4)),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        Database.instant(row, 7),
        Database.instant(row, 8),
        row.getInt(9),
        row.getLong(10),
        row.getBoolean(11),
        row.getBoolean(12),
        counts(row),
        row.getInt(22),
        message(row),
        row.getString(25));
  }

  private static @Nullable Text message(ResultSet row) throws SQLException {
    var en = row.getString(23);
    var nl = row.getString(24);
    if (row.getBoolean(26)) {
      return new Text(
          "Its runner gives no sign of life. Another takes over soon and goes on where it was.",
          "De uitvoerder geeft geen teken van leven. Een andere neemt het straks over en gaat"
              + " verder waar zij was.");
    }
    return en == null || nl == null ? null : new Text(en, nl);
  }

  private static Counts counts(ResultSet row) throws SQLException {
    return new Counts(
        row.getInt(13),
        row.getInt(14),
        row.getInt(15),
        row.getInt(16),
        row.getInt(17),
        row.getInt(18),
        row.getInt(19),
        row.getInt(20),
        row.getInt(21));
  }
}
