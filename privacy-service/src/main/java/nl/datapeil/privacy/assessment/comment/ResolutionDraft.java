package nl.datapeil.privacy.assessment.comment;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Whether a thread is settled, as sent.
record ResolutionDraft(@Nullable Boolean resolved) {
  boolean check() {
    var in = new InputCheck();
    in.require(resolved != null, "resolved", "is required", "is verplicht");
    in.refuseWhenWrong();
    return Boolean.TRUE.equals(resolved);
  }
}
