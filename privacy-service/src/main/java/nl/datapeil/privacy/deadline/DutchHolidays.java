package nl.datapeil.privacy.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/// The generally recognised holidays of the Algemene termijnenwet, art. 3, and Good Friday, which
/// it puts on a par with them. Liberation Day counts every year. From 2014, when King's Day began.
final class DutchHolidays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.MAY, 5),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  private DutchHolidays() {}

  static boolean include(LocalDate date) {
    return FIXED.contains(MonthDay.from(date))
        || date.equals(kingsDay(date.getYear()))
        || movesWithEaster(date);
  }

  /// Never on a Sunday.
  private static LocalDate kingsDay(int year) {
    var birthday = LocalDate.of(year, Month.APRIL, 27);
    return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
  }

  /// Good Friday, Easter Monday, Ascension Day and Whit Monday; the Sundays are Sundays already.
  private static boolean movesWithEaster(LocalDate date) {
    var days = date.toEpochDay() - easter(date.getYear()).toEpochDay();
    return days == -2 || days == 1 || days == 39 || days == 50;
  }

  /// The Gregorian computus, as Butcher wrote it down.
  static LocalDate easter(int year) {
    var moon = year % 19;
    var century = year / 100;
    var rest = year % 100;
    var epact =
        (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    var late = (moon + 11 * epact + 22 * weekday) / 451;
    var day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
