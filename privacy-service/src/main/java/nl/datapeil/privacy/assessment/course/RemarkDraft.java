package nl.datapeil.privacy.assessment.course;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import org.jspecify.annotations.Nullable;

/// What somebody says with a step, if anything.
record RemarkDraft(@Nullable String text) {
  static final int PROSE = 20_000;

  static Grounds check(@Nullable RemarkDraft draft) {
    var in = new InputCheck();
    var text = draft == null ? null : in.optionalText("text", draft.text, PROSE);
    in.refuseWhenWrong();
    return new Grounds(text, null);
  }
}
