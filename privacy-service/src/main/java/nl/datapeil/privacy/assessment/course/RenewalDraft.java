package nl.datapeil.privacy.assessment.course;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// What a renewal is called, if not the same as before.
record RenewalDraft(@Nullable String title) {
  static @Nullable String check(@Nullable RenewalDraft draft) {
    var in = new InputCheck();
    var title = draft == null ? null : in.optionalText("title", draft.title, 200);
    in.refuseWhenWrong();
    return title;
  }
}
