package nl.datapeil.privacy.assessment.consultation;

import java.time.LocalDate;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// When the authority was asked, and under which reference.
record ConsultationDraft(@Nullable String submittedOn, @Nullable String reference) {
  Checked check(LocalDate today) {
    var in = new InputCheck();
    var checked =
        new Checked(
            in.date("submittedOn", submittedOn), in.optionalText("reference", reference, 200));
    DayDraft.past(in, "submittedOn", checked.submittedOn(), today);
    in.refuseWhenWrong();
    return checked;
  }

  record Checked(LocalDate submittedOn, @Nullable String reference) {}
}
