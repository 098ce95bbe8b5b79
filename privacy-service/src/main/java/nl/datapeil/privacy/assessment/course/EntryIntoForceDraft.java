package nl.datapeil.privacy.assessment.course;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import org.jspecify.annotations.Nullable;

/// How the authority's advice is followed, and until when the assessment holds if the consultation
/// outlasted the day that was settled.
record EntryIntoForceDraft(@Nullable String text, @Nullable String reviewOn) {
  static Grounds check(@Nullable EntryIntoForceDraft draft) {
    if (draft == null) {
      return Grounds.NONE;
    }
    var in = new InputCheck();
    var text = in.optionalText("text", draft.text, RemarkDraft.PROSE);
    var until = draft.reviewOn == null ? null : in.date("reviewOn", draft.reviewOn);
    in.refuseWhenWrong();
    return new Grounds(text, until);
  }
}
