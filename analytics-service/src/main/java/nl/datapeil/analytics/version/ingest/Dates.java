package nl.datapeil.analytics.version.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates and times as Dutch files write them: ISO 8601, day-month-year or `yyyymmdd`. The
/// shapes exclude each other, so each value speaks for itself.
final class Dates {
  private static final String TIME =
      "(?:[Tt ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
          + "\\s*([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
  private static final int HOUR = 4;
  private static final int MINUTE = 5;
  private static final int SECOND = 6;
  private static final int FRACTION = 7;
  private static final int OFFSET = 8;

  private Dates() {}

  /// A day; a time of midnight is allowed behind it.
  static @Nullable LocalDate date(String text) {
    var time = dateTime(text);
    return time == null || !time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? null
        : time.toLocalDate();
  }

  /// A moment in UTC: a time with an offset is converted, one without is taken as it is.
  static @Nullable LocalDateTime dateTime(String text) {
    try {
      var m = YEAR_FIRST.matcher(text);
      if (m.matches()) {
        return moment(m, 1, 2, 3);
      }
      m = DAY_FIRST.matcher(text);
      if (m.matches()) {
        return moment(m, 3, 2, 1);
      }
      m = COMPACT.matcher(text);
      return m.matches() ? moment(m, 1, 2, 3) : null;
    } catch (DateTimeException e) {
      return null; // such as 31 February
    }
  }

  private static LocalDateTime moment(Matcher m, int year, int month, int day) {
    var time = LocalDate.of(number(m, year), number(m, month), number(m, day)).atTime(timeOf(m));
    var offset = m.group(OFFSET);
    return offset == null
        ? time
        : time.atOffset(offsetOf(offset)).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }

  /// Microseconds are what Parquet keeps; finer parts are cut off.
  private static LocalTime timeOf(Matcher m) {
    if (m.group(HOUR) == null) {
      return LocalTime.MIDNIGHT;
    }
    var fraction = m.group(FRACTION) == null ? "" : m.group(FRACTION);
    var micros = Integer.parseInt((fraction + "000000").substring(0, 6));
    var second = m.group(SECOND) == null ? 0 : number(m, SECOND);
    return LocalTime.of(number(m, HOUR), number(m, MINUTE), second, micros * 1_000);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static ZoneOffset offsetOf(String text) {
    return text.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneOffset.of(text);
  }
}
