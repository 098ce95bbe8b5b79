package nl.datapeil.privacy.retention.terms;

import java.time.LocalDate;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// What is to be destroyed by a rule, as sent: `subject` names it within the dataset, such as the
/// URI of a version; `triggeredOn` is the day on which the period began.
public record OrderDraft(
    @Nullable String rule, @Nullable String subject, @Nullable String triggeredOn) {
  public Checked check() {
    return InputCheck.ofRegister()
        .read(in ->
            new Checked(
                in.uri("rule", rule),
                in.text("subject", subject, 2_000),
                in.date("triggeredOn", triggeredOn)));
  }

  public record Checked(String rule, String subject, LocalDate triggeredOn) {}
}
