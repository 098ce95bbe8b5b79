package nl.datapeil.privacy.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A period in days, weeks, months or years that the law counts from a day (Regulation 1182/71,
/// art. 3). It ends with the day of the same number or, where the month has none, with its last
/// day; never on a Saturday, Sunday or holiday, but on the next working day.
public record Term(LocalDate from, Period length, List<Suspension> suspensions) {
  public Term {
    suspensions = suspensions.stream().sorted(Comparator.comparing(Suspension::asked)).toList();
  }

  public static Term of(LocalDate from, Period length) {
    return new Term(from, length, List.of());
  }

  /// An extension is counted from the same first day, so a holiday at the end of the shorter period
  /// does not lengthen it.
  public Term extendedBy(Period more) {
    return new Term(from, length.plus(more), suspensions);
  }

  public Term suspendedBy(List<Suspension> all) {
    return new Term(from, length, all);
  }

  /// The last day on time; nobody can tell while the period is suspended.
  public Optional<LocalDate> lastDay(WorkingDays working) {
    var end = from.plus(length);
    for (var one : union()) {
      if (one.asked().isAfter(working.from(end))) {
        break;
      }
      var received = one.received();
      if (received == null) {
        return Optional.empty();
      }
      end = end.plusDays(received.toEpochDay() - one.asked().toEpochDay());
    }
    return Optional.of(working.from(end));
  }

  /// The first moment that is too late: the midnight after the last day.
  public Optional<Instant> end(WorkingDays working, ZoneId zone) {
    return lastDay(working).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// The suspensions without days that are counted twice, or before the period began.
  private List<Suspension> union() {
    var whole = new ArrayList<Suspension>();
    var counted = from;
    for (var one : suspensions) {
      var start = one.asked().isBefore(counted) ? counted : one.asked();
      var received = one.received();
      if (received == null || received.isAfter(start)) {
        whole.add(new Suspension(start, received));
      }
      if (received != null && received.isAfter(counted)) {
        counted = received;
      }
    }
    return whole;
  }
}
