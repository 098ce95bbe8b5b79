package nl.datapeil.privacy.activity.terms;

import java.time.Period;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// How long something is kept: the periods of ISO 8601, down to days: `P5Y`, `P1Y6M`, `P4W`.
public final class RetentionPeriod {
  private static final Pattern PERIOD =
      Pattern.compile("P(\\d{1,4}W|(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,5}D)?)");

  private static final Pattern PART = Pattern.compile("(\\d+)([YMWD])");

  private static final Map<String, Unit> UNITS =
      Map.of(
          "Y", new Unit("year", "years", "jaar", "jaar"),
          "M", new Unit("month", "months", "maand", "maanden"),
          "W", new Unit("week", "weeks", "week", "weken"),
          "D", new Unit("day", "days", "dag", "dagen"));

  private RetentionPeriod() {}

  /// In words: `5 jaar`, `1 jaar en 6 maanden`.
  public static Text words(String period) {
    var en = new ArrayList<String>();
    var nl = new ArrayList<String>();
    for (var part : PART.matcher(period).results().toList()) {
      var number = Integer.parseInt(part.group(1));
      var unit = UNITS.get(part.group(2));
      if (number > 0 && unit != null) {
        en.add(number + " " + unit.en(number));
        nl.add(number + " " + unit.nl(number));
      }
    }
    return en.isEmpty()
        ? new Text("not at all", "niet")
        : new Text(String.join(" and ", en), String.join(" en ", nl));
  }

  private record Unit(String enOne, String enMore, String nlOne, String nlMore) {
    String en(int number) {
      return number == 1 ? enOne : enMore;
    }

    String nl(int number) {
      return number == 1 ? nlOne : nlMore;
    }
  }

  static boolean isOne(String value) {
    return PERIOD.matcher(value).matches();
  }

  public static String read(InputCheck in, String field, @Nullable String value) {
    var period = in.matching(field, value, PERIOD);
    in.require(
        !isOne(period) || !Period.parse(period).isZero(),
        field,
        "must be longer than nothing, such as P1D",
        "moet langer zijn dan niets, zoals P1D");
    return period;
  }
}
