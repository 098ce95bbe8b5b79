package nl.datapeil.analytics.query.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The values of one column as texts, fetched while they are asked for, so that millions of them
/// take no room. None is missing.
public final class Column implements Iterator<String>, AutoCloseable {
  private final Statement statement;
  private final ResultSet rows;
  private final long count;
  private @Nullable String next;

  Column(Statement statement, String sql, long count) throws SQLException {
    this.statement = statement;
    this.count = count;
    rows = statement.executeQuery(sql);
    next = fetch();
  }

  public long count() {
    return count;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public String next() {
    var value = next;
    if (value == null) {
      throw new NoSuchElementException();
    }
    try {
      next = fetch();
    } catch (SQLException _) {
      throw unreadable();
    }
    return value;
  }

  private @Nullable String fetch() throws SQLException {
    return rows.next() ? rows.getObject(1).toString() : null;
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException _) {
      throw unreadable();
    }
  }

  /// Without the cause: what the engine says may hold a value.
  private static IllegalStateException unreadable() {
    return new IllegalStateException("A column that was kept cannot be read");
  }
}
