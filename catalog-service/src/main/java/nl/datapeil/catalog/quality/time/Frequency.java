package nl.datapeil.catalog.quality.time;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.codelist.Concept;

/// How often data are to be renewed: a code of the EU list or a repeating interval of ISO 8601.
sealed interface Frequency {
  /// At least once in so long.
  record Every(Period longest) implements Frequency {}

  /// More often than a date can tell.
  record Continuous() implements Frequency {}

  /// No promise: irregular, as needed, other.
  record Irregular() implements Frequency {}

  /// They will not change any more.
  record Never() implements Frequency {}

  record Unknown() implements Frequency {}

  Pattern INTERVAL = Pattern.compile("(?:R\\d*/)?(P[0-9YMWD]+)(?:T[0-9HMS.]+)?");
  Pattern WITHIN_A_DAY = Pattern.compile("(?:R\\d*/)?PT[0-9HMS.]+");

  Map<String, Period> PERIODS =
      Map.ofEntries(
          Map.entry("DAILY", Period.ofDays(1)),
          Map.entry("WEEKLY", Period.ofWeeks(1)),
          Map.entry("WEEKLY_2", Period.ofDays(4)),
          Map.entry("WEEKLY_3", Period.ofDays(3)),
          Map.entry("WEEKLY_5", Period.ofDays(3)),
          Map.entry("BIWEEKLY", Period.ofWeeks(2)),
          Map.entry("MONTHLY", Period.ofMonths(1)),
          Map.entry("MONTHLY_2", Period.ofDays(16)),
          Map.entry("MONTHLY_3", Period.ofDays(11)),
          Map.entry("BIMONTHLY", Period.ofMonths(2)),
          Map.entry("QUARTERLY", Period.ofMonths(3)),
          Map.entry("ANNUAL", Period.ofYears(1)),
          Map.entry("ANNUAL_2", Period.ofMonths(6)),
          Map.entry("ANNUAL_3", Period.ofMonths(4)),
          Map.entry("BIENNIAL", Period.ofYears(2)),
          Map.entry("TRIENNIAL", Period.ofYears(3)),
          Map.entry("QUADRENNIAL", Period.ofYears(4)),
          Map.entry("QUINQUENNIAL", Period.ofYears(5)),
          Map.entry("DECENNIAL", Period.ofYears(10)),
          Map.entry("BIDECENNIAL", Period.ofYears(20)),
          Map.entry("TRIDECENNIAL", Period.ofYears(30)));

  /// The meaning of a value of `accrualPeriodicity`.
  static Frequency of(String text, CodeLists lists) {
    var code =
        lists
            .get("frequency")
            .flatMap(list -> list.meant(text))
            .map(Concept::code)
            .orElse(text.substring(text.lastIndexOf('/') + 1));
    var period = PERIODS.get(code);
    if (period != null) {
      return new Every(period);
    }
    return switch (code) {
      case "CONT",
          "UPDATE_CONT",
          "1MIN",
          "5MIN",
          "10MIN",
          "15MIN",
          "30MIN",
          "HOURLY",
          "BIHOURLY",
          "TRIHOURLY",
          "12HRS",
          "DAILY_2" ->
          new Continuous();
      case "IRREG", "AS_NEEDED", "OTHER" -> new Irregular();
      case "NEVER", "NOT_PLANNED" -> new Never();
      default -> interval(text).orElse(new Unknown());
    };
  }

  private static Optional<Frequency> interval(String text) {
    if (WITHIN_A_DAY.matcher(text).matches()) {
      return Optional.of(new Continuous());
    }
    var match = INTERVAL.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      var period = Period.parse(match.group(1));
      return period.isZero() ? Optional.empty() : Optional.of(new Every(period));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
