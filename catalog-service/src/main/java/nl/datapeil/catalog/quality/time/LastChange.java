package nl.datapeil.catalog.quality.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The last day on which data changed, by what their description says of them and their files.
final class LastChange {
  private static final int DAY = 10;
  private static final int MONTH = 7;
  private static final int YEAR = 4;

  private LastChange() {}

  static Optional<LocalDate> of(JsonNode typed) {
    var days = new ArrayList<LocalDate>();
    collect(typed, days);
    typed.path("distribution").forEach(distribution -> collect(distribution, days));
    return days.stream().max(LocalDate::compareTo);
  }

  private static void collect(JsonNode node, List<LocalDate> days) {
    for (var member : List.of("modified", "issued")) {
      day(node.path(member).asText()).ifPresent(days::add);
    }
  }

  /// A date, the date of a time, or the last day of a month or year.
  private static Optional<LocalDate> day(String text) {
    try {
      if (text.length() >= DAY) {
        return Optional.of(LocalDate.parse(text.substring(0, DAY)));
      }
      return switch (text.length()) {
        case MONTH -> Optional.of(YearMonth.parse(text).atEndOfMonth());
        case YEAR -> Optional.of(Year.parse(text).atMonth(12).atEndOfMonth());
        default -> Optional.empty();
      };
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
