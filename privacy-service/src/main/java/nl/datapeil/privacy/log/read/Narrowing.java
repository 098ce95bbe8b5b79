package nl.datapeil.privacy.log.read;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.datapeil.privacy.log.dictionary.Activities;
import nl.datapeil.privacy.log.line.Position;
import org.jspecify.annotations.Nullable;

/// Says what a filter asks in terms of the table.
@ApplicationScoped
class Narrowing {
  private static final String MARK =
      "select start_time, line from log_line where entry_id = ? limit 1";

  private final Activities activities;

  Narrowing(Activities activities) {
    this.activities = activities;
  }

  Conditions conditions(Connection connection, LineFilter filter) throws SQLException {
    var conditions = new Conditions();
    if (filter.activity() != null) {
      var wanted = activities.matching(connection, filter.activity());
      conditions.and("l.activity = any (?)", connection.createArrayOf("integer", wanted.toArray()));
    }
    var hidden = activities.ofAll(connection, filter.hidden());
    if (!hidden.isEmpty()) {
      conditions.and(
          "l.activity <> all (?)", connection.createArrayOf("integer", hidden.toArray()));
    }
    return conditions
        .and("l.trace_id = ?", filter.trace())
        .and("l.start_time >= ?", moment(filter.from()))
        .and("l.start_time < ?", moment(filter.until()))
        .beyond(mark(connection, filter.page().after()), filter.order());
  }

  /// A cursor, or the id of a line that its sender chose.
  private static @Nullable Position mark(Connection connection, @Nullable UUID after)
      throws SQLException {
    if (after == null) {
      return null;
    }
    var position = Position.read(after);
    return position.isPresent() ? position.get() : markOf(connection, after);
  }

  private static Position markOf(Connection connection, UUID entry) throws SQLException {
    try (var query = connection.prepareStatement(MARK)) {
      query.setObject(1, entry);
      try (var row = query.executeQuery()) {
        if (row.next()) {
          return new Position(row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2));
        }
      }
    }
    throw INVALID_REQUEST.because(
        "`after` is not the `next` of a page of this log.",
        "`after` is niet de `next` van een pagina van dit logboek.");
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
