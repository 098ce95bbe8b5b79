package nl.datapeil.privacy.retention.terms;

import java.time.LocalDate;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// What is to be destroyed by a rule, as sent: `subject` names it within the dataset, such as the
/// URI of a version; `triggeredOn` is the day on which the period began.
public record OrderDraft(
    @Nullable String rule, @Nullable String subject, @Nullable String triggeredOn) {
  public Checked check() {
    var in = InputCheck.ofRegister();
    var checked =
        new Checked(
            in.uri("rule", rule),
            in.text("subject", subject, 2_000),
            in.date("triggeredOn", triggeredOn));
    in.require(
        checked.triggeredOn().getYear() >= 1900 && checked.triggeredOn().getYear() <= 9999,
        "triggeredOn",
        "must lie between 1900 and 9999",
        "moet tussen 1900 en 9999 liggen");
    in.refuseWhenWrong();
    return checked;
  }

  public record Checked(String rule, String subject, LocalDate triggeredOn) {}
}
