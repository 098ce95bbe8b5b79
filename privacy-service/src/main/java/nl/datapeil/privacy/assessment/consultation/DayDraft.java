package nl.datapeil.privacy.assessment.consultation;

import java.time.LocalDate;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// The day on which something happened, as sent.
record DayDraft(@Nullable String date) {
  LocalDate check(LocalDate today) {
    var in = new InputCheck();
    var day = in.date("date", date);
    past(in, "date", day, today);
    in.refuseWhenWrong();
    return day;
  }

  static void past(InputCheck in, String field, LocalDate date, LocalDate today) {
    in.require(
        !date.isAfter(today), field, "must not lie after today", "mag niet na vandaag liggen");
  }
}
