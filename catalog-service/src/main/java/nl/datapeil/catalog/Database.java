package nl.datapeil.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Statements in the transaction of the caller.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Database {
  private final Session session;

  Database(Session session) {
    this.session = session;
  }

  /// Fills in the parameters.
  @FunctionalInterface
  public interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  /// Makes something of a row.
  @FunctionalInterface
  public interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Gives how many rows changed.
  public int change(String sql, Binding binding) {
    return session.doReturningWork(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        binding.bind(statement);
        return statement.executeUpdate();
      }
    });
  }

  /// One statement for many: `binding` adds each to the batch.
  public void changeMany(String sql, Binding binding) {
    session.doWork(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        binding.bind(statement);
        statement.executeBatch();
      }
    });
  }

  public <T> List<T> list(String sql, Binding binding, Reading<T> reading) {
    return session.doReturningWork(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        binding.bind(statement);
        try (var rows = statement.executeQuery()) {
          var found = new ArrayList<T>();
          while (rows.next()) {
            found.add(reading.read(rows));
          }
          return found;
        }
      }
    });
  }

  /// What is read of the first row, if there is any.
  public <T> Optional<T> first(String sql, Binding binding, Reading<T> reading) {
    return list(sql, binding, reading).stream().findFirst();
  }

  /// What is read of the only row.
  public <T> T one(String sql, Binding binding, Reading<T> reading) {
    return list(sql, binding, reading).getFirst();
  }

  public static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
