package nl.datapeil.privacy.assessment.consultation;

import java.time.LocalDate;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// What the authority answered, as sent; advice and objections come with their text.
record OutcomeDraft(@Nullable String outcome, @Nullable String date, @Nullable String text) {
  private static final int PROSE = 20_000;

  Checked check(LocalDate today) {
    var in = new InputCheck();
    var came = in.oneOf(Outcome.class, "outcome", outcome);
    var day = in.date("date", date);
    DayDraft.past(in, "date", day, today);
    var said =
        came == Outcome.ADVICE || came == Outcome.OBJECTION
            ? in.text("text", text, PROSE)
            : in.optionalText("text", text, PROSE);
    in.refuseWhenWrong();
    return new Checked(came, day, said);
  }

  record Checked(Outcome outcome, LocalDate on, @Nullable String text) {}
}
