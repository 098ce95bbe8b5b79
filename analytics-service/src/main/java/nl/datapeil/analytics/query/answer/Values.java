package nl.datapeil.analytics.query.answer;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Brings the engine's values down to what JSON knows, so that every format shows the same.
final class Values {
  private Values() {}

  /// A [Number], [Boolean], [String] or null. Times are ISO 8601 in UTC. What is not a number (NaN,
  /// infinity) is nothing.
  static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Boolean bool -> bool;
      case BigDecimal decimal -> decimal;
      case Double number -> Double.isFinite(number) ? number : null;
      case Float number -> Float.isFinite(number) ? number : null;
      case Number number -> number;
      case Timestamp time -> utc(time.toLocalDateTime());
      case LocalDateTime time -> utc(time);
      case OffsetDateTime time -> time.toInstant().toString();
      default -> value.toString();
    };
  }

  private static String utc(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC).toString();
  }
}
