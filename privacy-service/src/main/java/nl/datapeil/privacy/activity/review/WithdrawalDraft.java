package nl.datapeil.privacy.activity.review;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Why an approval no longer holds, as sent.
public record WithdrawalDraft(@Nullable String reason) {
  public String check() {
    var in = new InputCheck();
    var checked = in.text("reason", reason, 20_000);
    in.refuseWhenWrong();
    return checked;
  }
}
