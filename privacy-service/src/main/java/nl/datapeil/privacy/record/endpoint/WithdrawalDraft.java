package nl.datapeil.privacy.record.endpoint;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Why an item of a register no longer counts, as sent.
public record WithdrawalDraft(@Nullable String reason) {
  public String check() {
    return InputCheck.ofRegister().read(in -> in.text("reason", reason, 20_000));
  }
}
