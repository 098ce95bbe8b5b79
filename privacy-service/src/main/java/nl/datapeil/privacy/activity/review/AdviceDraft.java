package nl.datapeil.privacy.activity.review;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// The DPO's advice as sent.
public record AdviceDraft(@Nullable Boolean positive, @Nullable String text) {
  public Checked check() {
    var in = new InputCheck();
    in.require(positive != null, "positive", "is required", "is verplicht");
    var checked = new Checked(Boolean.TRUE.equals(positive), in.text("text", text, 20_000));
    in.refuseWhenWrong();
    return checked;
  }

  public record Checked(boolean positive, String text) {}
}
