package nl.datapeil.privacy.log.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.datapeil.privacy.log.line.Line;
import org.jspecify.annotations.Nullable;

/// Adds lines to the table, many in one round trip.
final class LineInsert implements AutoCloseable {
  private static final String INSERT =
      """
      insert into log_line (line, start_time, end_time, received_at, trace_id, span_id,
        parent_span_id, subject, entry_id, population, activity, status, payload, hash)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final PreparedStatement insert;
  private boolean empty = true;

  LineInsert(Connection connection) throws SQLException {
    insert = connection.prepareStatement(INSERT);
  }

  void add(Line line, @Nullable Long subject, int activity, byte[] hash) throws SQLException {
    insert.setLong(1, line.number().value());
    insert.setObject(2, moment(line.start()));
    insert.setObject(3, moment(line.end()));
    insert.setObject(4, moment(line.received()));
    insert.setObject(5, line.key().traceId());
    insert.setLong(6, line.key().spanId());
    insert.setObject(7, line.parentSpanId(), Types.BIGINT);
    insert.setObject(8, subject, Types.BIGINT);
    insert.setObject(9, line.key().entryId(), Types.OTHER);
    insert.setObject(10, line.population(), Types.OTHER);
    insert.setInt(11, activity);
    insert.setInt(12, line.outcome().code());
    insert.setBytes(13, line.payload());
    insert.setBytes(14, hash);
    insert.addBatch();
    empty = false;
  }

  boolean isEmpty() {
    return empty;
  }

  void run() throws SQLException {
    insert.executeBatch();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
