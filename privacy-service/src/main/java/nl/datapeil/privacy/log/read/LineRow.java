package nl.datapeil.privacy.log.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.datapeil.privacy.log.line.Line;
import nl.datapeil.privacy.log.line.LineNumber;
import nl.datapeil.privacy.log.line.Outcome;
import nl.datapeil.privacy.log.line.Span;
import org.jspecify.annotations.Nullable;

/// A line as its row has it, with what the dictionary and the data subject's row add.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LineRow(Line line, byte[] hash, @Nullable UUID blind, byte @Nullable [] wrappedKey) {
  /// Of `log_line l`, `log_activity a` and `data_subject s`.
  public static final String COLUMNS =
      """
      l.line, l.start_time, l.end_time, l.received_at, l.trace_id, l.span_id, l.parent_span_id,
      l.entry_id, l.population, l.status, l.payload, l.hash, a.uri, s.blind, s.wrapped_key
      """;

  public static final String JOINED =
      """
      join log_activity a on a.id = l.activity left join data_subject s on s.id = l.subject
      """;

  public static LineRow read(ResultSet row) throws SQLException {
    var key =
        new Span.Key(
            row.getObject("trace_id", UUID.class),
            row.getLong("span_id"),
            row.getObject("entry_id", UUID.class));
    var line =
        new Line(
            LineNumber.of(row.getLong("line")),
            moment(row, "received_at"),
            key,
            row.getObject("parent_span_id", Long.class),
            moment(row, "start_time"),
            moment(row, "end_time"),
            Outcome.of(row.getInt("status")),
            row.getString("uri"),
            row.getObject("population", UUID.class),
            row.getBytes("payload"));
    return new LineRow(
        line,
        row.getBytes("hash"),
        row.getObject("blind", UUID.class),
        row.getBytes("wrapped_key"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
