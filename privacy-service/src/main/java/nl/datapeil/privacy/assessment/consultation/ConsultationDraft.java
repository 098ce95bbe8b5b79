package nl.datapeil.privacy.assessment.consultation;

import java.time.LocalDate;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// When the authority was asked, and under which reference.
record ConsultationDraft(@Nullable String submittedOn, @Nullable String reference) {
  /// Nobody was asked about an assessment before there was one.
  Checked check(LocalDate drafted, LocalDate today) {
    var in = new InputCheck();
    var checked =
        new Checked(
            in.date("submittedOn", submittedOn), in.optionalText("reference", reference, 200));
    DayDraft.past(in, "submittedOn", checked.submittedOn(), today);
    in.require(
        !checked.submittedOn().isBefore(drafted),
        "submittedOn",
        "must not lie before the day on which the assessment was drafted",
        "mag niet liggen voor de dag waarop het assessment is opgesteld");
    in.refuseWhenWrong();
    return checked;
  }

  record Checked(LocalDate submittedOn, @Nullable String reference) {}
}
