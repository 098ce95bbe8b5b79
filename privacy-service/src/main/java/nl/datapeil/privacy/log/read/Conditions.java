package nl.datapeil.privacy.log.read;

import static java.util.stream.Collectors.joining;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.log.line.Position;
import org.jspecify.annotations.Nullable;

/// The conditions of a query on lines, each a fixed text, and the values they take.
final class Conditions {
  private final List<String> texts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  Conditions and(String text, @Nullable Object value) {
    if (value != null) {
      texts.add(text);
      values.add(value);
    }
    return this;
  }

  /// Beyond the last line of the page before. The first condition is implied by the second; by it
  /// the database finds the months and the place in an index.
  Conditions beyond(@Nullable Position mark, LineFilter.Order order) {
    if (mark != null) {
      var start = mark.start().atOffset(ZoneOffset.UTC);
      var isUp = order == LineFilter.Order.OLDEST_FIRST;
      texts.add(isUp ? "l.start_time >= ?" : "l.start_time <= ?");
      texts.add(isUp ? "(l.start_time, l.line) > (?, ?)" : "(l.start_time, l.line) < (?, ?)");
      values.addAll(List.of(start, start, mark.line()));
    }
    return this;
  }

  /// One more condition, in front; its value where it takes one.
  record Part(String text, @Nullable Object value) {}

  String where(Part part) {
    return " where " + part.text() + texts.stream().map(" and "::concat).collect(joining());
  }

  /// Fills in the values from this place on; gives the next place.
  int fill(PreparedStatement query, int place, Part part) throws SQLException {
    var next = place;
    if (part.value() != null) {
      set(query, next++, part.value());
    }
    for (var value : values) {
      set(query, next++, value);
    }
    return next;
  }

  private static void set(PreparedStatement query, int place, Object value) throws SQLException {
    if (value instanceof Array array) {
      query.setArray(place, array);
    } else {
      query.setObject(place, value);
    }
  }
}
