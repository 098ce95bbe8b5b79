package nl.datapeil.privacy.assessment.course;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Step;
import org.jspecify.annotations.Nullable;

/// A colleague's review as sent; who asks for changes says which.
record ReviewDraft(@Nullable String outcome, @Nullable String text, @Nullable String reviewOn) {
  enum Outcome {
    PASS,
    CHANGES
  }

  Checked check() {
    var in = new InputCheck();
    var found = in.oneOf(Outcome.class, "outcome", outcome);
    var remark =
        found == Outcome.CHANGES
            ? in.text("text", text, RemarkDraft.PROSE)
            : in.optionalText("text", text, RemarkDraft.PROSE);
    var until = reviewOn == null ? null : in.date("reviewOn", reviewOn);
    in.refuseWhenWrong();
    return new Checked(
        found == Outcome.PASS ? Step.PASS : Step.ASK_CHANGES, new Grounds(remark, until));
  }

  record Checked(Step step, Grounds grounds) {}
}
