package nl.datapeil.privacy.activity.chapter;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;

/// A period of ISO 8601 in words: `P1Y6M` is «1 year, 6 months».
public final class PeriodWords {
  private PeriodWords() {}

  /// `period` has passed the check of an activity's terms.
  public static Text of(String period) {
    var weeks = period.endsWith("W");
    var parsed = Period.parse(period);
    var en = new ArrayList<String>();
    var nl = new ArrayList<String>();
    add(en, parsed.getYears(), "year", "years");
    add(nl, parsed.getYears(), "jaar", "jaar");
    add(en, parsed.getMonths(), "month", "months");
    add(nl, parsed.getMonths(), "maand", "maanden");
    var days = weeks ? parsed.getDays() / 7 : parsed.getDays();
    add(en, days, weeks ? "week" : "day", weeks ? "weeks" : "days");
    add(nl, days, weeks ? "week" : "dag", weeks ? "weken" : "dagen");
    return new Text(String.join(", ", en), String.join(", ", nl));
  }

  private static void add(List<String> words, int count, String one, String more) {
    if (count != 0) {
      words.add(count + " " + (count == 1 ? one : more));
    }
  }
}
