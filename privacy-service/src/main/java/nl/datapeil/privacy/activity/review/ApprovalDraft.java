package nl.datapeil.privacy.activity.review;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// An approval as sent; it needs a motivation when the advice was negative.
public record ApprovalDraft(@Nullable String motivation) {
  public @Nullable String check() {
    var in = new InputCheck();
    var checked = in.optionalText("motivation", motivation, 20_000);
    in.refuseWhenWrong();
    return checked;
  }
}
