package nl.datapeil.privacy.log.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.chain.Chain;
import nl.datapeil.privacy.log.read.LineRow;

/// The steps of removal, each a transaction. Of a line its SHA-256 stays, so the chain holds.
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class Removal {
  private static final int BATCH = 1_000;
  private static final String EXPIRED =
      "select "
          + LineRow.COLUMNS
          + " from (select * from log_line where activity = ? and start_time < ?"
          + " order by start_time limit ? for update skip locked) l "
          + LineRow.JOINED;
  private static final String STUB = "insert into log_stub (line, hash, digest) values (?, ?, ?)";
  private static final String DELETE = "delete from log_line where start_time = ? and line = ?";
  private static final String UNLINK = "update log_line set subject = null where subject = ?";
  private static final String UNREFERENCED =
      """
      select id from log_population p where uploaded_at < ?
        and not exists (select 1 from log_line l where l.population = p.id)
      limit 1000 for update skip locked
      """;
  private static final String FORGET =
      """
      delete from log_population p where id = any (?)
        and not exists (select 1 from log_line l where l.population = p.id)
      """;

  private final DataSource database;
  private final Today today;

  Removal(DataSource database, Today today) {
    this.database = database;
    this.today = today;
  }

  /// Removes a batch; gives its size.
  int next(Periods.Term term) throws SQLException {
    try (var connection = database.getConnection()) {
      var expired = expired(connection, term);
      if (!expired.isEmpty()) {
        keepStubs(connection, expired);
        delete(connection, expired);
      }
      return expired.size();
    }
  }

  private static List<LineRow> expired(Connection connection, Periods.Term term)
      throws SQLException {
    var rows = new ArrayList<LineRow>();
    try (var query = connection.prepareStatement(EXPIRED)) {
      query.setInt(1, term.activity());
      query.setObject(2, term.before().atOffset(ZoneOffset.UTC));
      query.setInt(3, BATCH);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          rows.add(LineRow.read(row));
        }
      }
    }
    return rows;
  }

  private static void keepStubs(Connection connection, List<LineRow> expired) throws SQLException {
    try (var insert = connection.prepareStatement(STUB)) {
      for (var row : expired) {
        insert.setLong(1, row.line().number().value());
        insert.setBytes(2, row.hash());
        insert.setBytes(3, Chain.sha256(row.line().hashed()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void delete(Connection connection, List<LineRow> expired) throws SQLException {
    try (var allow = connection.createStatement();
        var delete = connection.prepareStatement(DELETE)) {
      allow.execute("set local datapeil.log_retention = 'on'");
      for (var row : expired) {
        delete.setObject(1, row.line().start().atOffset(ZoneOffset.UTC));
        delete.setLong(2, row.line().number().value());
        delete.addBatch();
      }
      delete.executeBatch();
      allow.execute("set local datapeil.log_retention = 'off'");
    }
  }

  /// Takes the number of one erased person off all lines; false when there is nobody left.
  boolean unlinkErased() throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "delete from log_erasure where subject = (select min(subject) from log_erasure)"
                    + " returning subject");
        var row = query.executeQuery()) {
      if (!row.next()) {
        return false;
      }
      try (var unlink = connection.prepareStatement(UNLINK)) {
        unlink.setLong(1, row.getLong(1));
        unlink.executeUpdate();
      }
      return true;
    }
  }

  /// Drops the months that are empty.
  void dropMonths() throws SQLException {
    try (var connection = database.getConnection();
        var months = connection.prepareStatement("select drop_empty_log_months(?)")) {
      months.setObject(1, today.now().atOffset(ZoneOffset.UTC));
      months.execute();
    }
  }

  /// Removes populations that no line names. Those are held first, so that no line can come to name
  /// one, and looked at again.
  void forgetPopulations() throws SQLException {
    var ids = new ArrayList<UUID>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(UNREFERENCED);
        var forget = connection.prepareStatement(FORGET)) {
      query.setObject(1, today.now().atOffset(ZoneOffset.UTC).minusDays(1));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          ids.add(row.getObject(1, UUID.class));
        }
      }
      forget.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      forget.executeUpdate();
    }
  }
}
