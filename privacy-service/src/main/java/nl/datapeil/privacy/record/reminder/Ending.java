package nl.datapeil.privacy.record.reminder;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// What is told of something that holds up to and including a last day: that the day comes near,
/// and that it has passed.
public final class Ending {
  private static final int DEFAULT_DAYS = 90;
  private static final int MOST_DAYS = 3_650;

  private Ending() {}

  /// It must have been renewed before the first day on which it no longer holds.
  public static @Nullable Instant due(@Nullable LocalDate lastDay, ZoneId zone) {
    return lastDay == null ? null : startOf(lastDay.plusDays(1), zone);
  }

  /// `event` is such as `nl.datapeil.privacy.agreement`; followed by `.ending` and `.ended`.
  public static List<Reminder> reminders(
      String event, @Nullable LocalDate lastDay, int daysBefore, ZoneId zone) {
    return lastDay == null
        ? List.of()
        : List.of(
            new Reminder(event + ".ending", startOf(lastDay.minusDays(daysBefore), zone)),
            new Reminder(event + ".ended", startOf(lastDay.plusDays(1), zone)));
  }

  public static int days(InputCheck in, String field, @Nullable Integer value) {
    var days = in.number(field, requireNonNullElse(value, DEFAULT_DAYS), 0);
    in.require(days <= MOST_DAYS, field, "must be at most 3650", "mag hoogstens 3650 zijn");
    return Math.min(days, MOST_DAYS);
  }

  public static void inOrder(InputCheck in, LocalDate from, @Nullable LocalDate until) {
    in.require(
        until == null || !until.isBefore(from),
        "validUntil",
        "must not lie before validFrom",
        "mag niet voor validFrom liggen");
  }

  public static Instant startOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
