package nl.datapeil.catalog.search.extent;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days since 1970, both included; without an end it lasts.
public record Period(long from, long until) {
  /// Reads lexical dates such as `2024`, `2024-05`, `2024-05-01` and `2024-05-01T10:00:00Z`; empty
  /// when neither can be read.
  public static Optional<Period> of(@Nullable String start, @Nullable String end) {
    var from = day(start, false);
    var until = day(end, true);
    return from.isEmpty() && until.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(from.orElse(Long.MIN_VALUE), until.orElse(Long.MAX_VALUE)))
            .filter(period -> period.from <= period.until);
  }

  /// A year or month stands for its last day when it ends something.
  public static Optional<Long> day(@Nullable String lexical, boolean last) {
    if (lexical == null) {
      return Optional.empty();
    }
    var date = lexical.strip();
    try {
      if (date.matches("\\d{4}")) {
        return Optional.of(LocalDate.parse(date + (last ? "-12-31" : "-01-01")).toEpochDay());
      }
      if (date.matches("\\d{4}-\\d{2}")) {
        var first = LocalDate.parse(date + "-01");
        return Optional.of((last ? first.plusMonths(1).minusDays(1) : first).toEpochDay());
      }
      return date.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, 10)).toEpochDay());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
