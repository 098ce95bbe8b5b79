package nl.datapeil.privacy.assessment.course;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Verdict;
import org.jspecify.annotations.Nullable;

/// The DPO's advice as sent.
record AdviceDraft(@Nullable String verdict, @Nullable String text) {
  Checked check() {
    var in = new InputCheck();
    var found = in.oneOf(Verdict.class, "verdict", verdict);
    var grounds = new Grounds(in.text("text", text, RemarkDraft.PROSE), null);
    in.refuseWhenWrong();
    return new Checked(found, grounds);
  }

  record Checked(Verdict verdict, Grounds grounds) {}
}
