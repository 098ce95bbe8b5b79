package nl.datapeil.privacy.record;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Why an item of a register no longer counts, as sent.
public record WithdrawalDraft(@Nullable String reason) {
  public String check() {
    var in = InputCheck.ofRegister();
    var checked = in.text("reason", reason, 20_000);
    in.refuseWhenWrong();
    return checked;
  }
}
