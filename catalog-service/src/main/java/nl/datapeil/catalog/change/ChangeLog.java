package nl.datapeil.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.Session;

/// Adds lines to the log. A lock that lasts until the commit makes the numbers follow the order of
/// commits without gaps, so add the lines as the last step of a use case. Their times follow it
/// too, whatever the clocks of the instances say: who reads from an instant on misses nothing.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeLog {
  private static final long LOCK = 0x6c6f67L;

  private final Session database;
  private final InstantSource clock;

  ChangeLog(Session database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  public void append(Change change) {
    append(List.of(change));
  }

  /// All in one round trip. The time is that of getting the lock, so that it follows the numbers
  /// and whoever reads on from a time misses nothing.
  public void append(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    database.flush();
    database.doWork(connection -> {
      var seq = 0L;
      var hash = Logged.START;
      var at = Instant.MIN;
      try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(" + LOCK + ")")) {
        lock.execute();
      }
      try (var last =
              connection.prepareStatement(
                  "select seq, hash, at from change order by seq desc limit 1");
          var row = last.executeQuery()) {
        if (row.next()) {
          seq = row.getLong(1);
          hash = row.getString(2);
          at = row.getObject(3, OffsetDateTime.class).toInstant();
        }
      }
      var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      insert(connection, changes, seq, hash, now.isBefore(at) ? at : now);
    });
  }

  private static void insert(
      Connection connection, List<Change> changes, long last, String head, Instant now)
      throws SQLException {
    var seq = last;
    var hash = head;
    try (var insert =
        connection.prepareStatement(
            "insert into change values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (var change : changes) {
        seq++;
        var line = Logged.after(hash, seq, now, change);
        hash = line.hash();
        bind(insert, line);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, Logged line) throws SQLException {
    var change = line.change();
    insert.setLong(1, line.seq());
    insert.setObject(2, OffsetDateTime.ofInstant(line.at(), ZoneOffset.UTC));
    insert.setString(3, change.kind());
    insert.setObject(4, change.subject());
    insert.setString(5, change.uri() == null ? null : change.uri().toString());
    insert.setString(6, change.action());
    insert.setInt(7, change.version());
    insert.setBoolean(8, change.visible());
    insert.setString(9, change.by());
    if (change.reason() == null) {
      insert.setNull(10, Types.VARCHAR);
    } else {
      insert.setString(10, change.reason());
    }
    insert.setString(11, change.digest());
    insert.setString(12, line.previous());
    insert.setString(13, line.hash());
  }
}
