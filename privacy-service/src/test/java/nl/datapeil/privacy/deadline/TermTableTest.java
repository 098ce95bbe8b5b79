package nl.datapeil.privacy.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every start date of 2020-2050, against a table that counts days on its fingers: the printed
/// Easter dates, the lengths of months, and weekdays from 1 January 2020, a Wednesday.
class TermTableTest {
  private static final int FIRST_YEAR = 2020;
  private static final int YEARS = 31;
  private static final WorkingDays WORKING = new WorkingDays(Set.of());

  /// Month and day of Easter Sunday, 2020-2051.
  private static final int[] EASTERS = {
    412, 404, 417, 409, 331, 420, 405, 328, 416, 401, 421, 413, 328, 417, 409, 325, 413, 405, 425,
    410, 401, 421, 406, 329, 417, 409, 325, 414, 405, 418, 410, 402
  };

  /// Year, month and day of each day, and whether nobody works then, in order.
  private record Day(int year, int month, int day, boolean free) {}

  private static final List<Day> CALENDAR = calendar();

  @Test
  void knowsEveryHoliday() {
    for (var day : CALENDAR) {
      var date = LocalDate.of(day.year, day.month, day.day);
      assertThat(WORKING.include(date)).as("%s", date).isEqualTo(!day.free);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void endsEveryPeriodOfMonthsOnTheRightDay(int months) {
    for (var start : CALENDAR.subList(0, daysIn(YEARS))) {
      var from = LocalDate.of(start.year, start.month, start.day);
      var expected = end(start, months);
      assertThat(Term.of(from, Period.ofMonths(months)).lastDay(WORKING))
          .as("%s + %d months", from, months)
          .contains(LocalDate.of(expected.year, expected.month, expected.day));
    }
  }

  private static Day end(Day start, int months) {
    var month = start.month + months;
    var year = month > 12 ? start.year + 1 : start.year;
    var wanted = month > 12 ? month - 12 : month;
    var number = Math.min(start.day, lengthOf(year, wanted));
    var at = 0;
    while (!at(at, year, wanted, number)) {
      at++;
    }
    while (CALENDAR.get(at).free) {
      at++;
    }
    return CALENDAR.get(at);
  }

  private static boolean at(int index, int year, int month, int number) {
    var day = CALENDAR.get(index);
    return day.year == year && day.month == month && day.day == number;
  }

  private static List<Day> calendar() {
    var days = new ArrayList<Day>();
    for (var year = FIRST_YEAR; year <= FIRST_YEAR + YEARS; year++) {
      var easter = days.size() + indexInYear(year, EASTERS[year - FIRST_YEAR]);
      for (var month = 1; month <= 12; month++) {
        for (var day = 1; day <= lengthOf(year, month); day++) {
          var weekday = (days.size() + 2) % 7;
          var sinceEaster = days.size() - easter;
          days.add(new Day(year, month, day, isFree(month, day, weekday, sinceEaster)));
        }
      }
    }
    return days;
  }

  /// `weekday` counts from Monday, which is 0.
  private static boolean isFree(int month, int day, int weekday, int sinceEaster) {
    var kingsDay = month == 4 && weekday < 5 && day == 27;
    var christmas = month == 12 && (day == 25 || day == 26);
    var fixed = (month == 1 && day == 1) || (month == 5 && day == 5);
    return weekday >= 5
        || kingsDay
        || christmas
        || fixed
        || sinceEaster == -2
        || sinceEaster == 1
        || sinceEaster == 39
        || sinceEaster == 50;
  }

  private static int indexInYear(int year, int monthAndDay) {
    var index = monthAndDay % 100 - 1;
    for (var month = 1; month < monthAndDay / 100; month++) {
      index += lengthOf(year, month);
    }
    return index;
  }

  private static int lengthOf(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private static int daysIn(int years) {
    var days = 0;
    for (var year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
      days += year % 4 == 0 ? 366 : 365;
    }
    return days;
  }
}
