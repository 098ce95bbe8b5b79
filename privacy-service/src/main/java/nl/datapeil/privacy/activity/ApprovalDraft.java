package nl.datapeil.privacy.activity;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// An approval as sent; it needs a motivation when the advice was negative.
record ApprovalDraft(@Nullable String motivation) {
  @Nullable String check() {
    var in = new InputCheck();
    var checked = in.optionalText("motivation", motivation, 20_000);
    in.refuseWhenWrong();
    return checked;
  }
}
