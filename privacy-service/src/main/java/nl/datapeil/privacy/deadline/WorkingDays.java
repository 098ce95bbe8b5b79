package nl.datapeil.privacy.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Dutch working days. `designated` are the days that the government has put on a par with a
/// holiday (Algemene termijnenwet, art. 3(3)).
public record WorkingDays(Set<LocalDate> designated) {
  public WorkingDays {
    designated = Set.copyOf(designated);
  }

  public boolean include(LocalDate date) {
    return date.getDayOfWeek() != DayOfWeek.SATURDAY
        && date.getDayOfWeek() != DayOfWeek.SUNDAY
        && !DutchHolidays.include(date)
        && !designated.contains(date);
  }

  /// This day when it is a working day, else the first one after it.
  public LocalDate from(LocalDate date) {
    var day = date;
    while (!include(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
