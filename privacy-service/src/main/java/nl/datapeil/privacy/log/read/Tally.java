package nl.datapeil.privacy.log.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// How many lines there are of one activity, and when the first and the last began.
public record Tally(String activity, long lines, Instant first, Instant last) {
  static Tally read(ResultSet row) throws SQLException {
    return new Tally(
        row.getString(1),
        row.getLong(2),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        row.getObject(4, OffsetDateTime.class).toInstant());
  }

  Tally plus(Tally other) {
    return new Tally(
        activity,
        lines + other.lines,
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }
}
