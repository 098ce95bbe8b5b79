package nl.datapeil.privacy.assessment.course;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Step;
import org.jspecify.annotations.Nullable;

/// The decision for the controller as sent; who does not approve says why.
record DecisionDraft(
    @Nullable String outcome, @Nullable String motivation, @Nullable String reviewOn) {
  enum Outcome {
    APPROVE(Step.APPROVE),
    RETURN(Step.RETURN),
    REJECT(Step.REJECT);

    private final Step step;

    Outcome(Step step) {
      this.step = step;
    }
  }

  Checked check() {
    var in = new InputCheck();
    var found = in.oneOf(Outcome.class, "outcome", outcome);
    var why =
        found == Outcome.APPROVE
            ? in.optionalText("motivation", motivation, RemarkDraft.PROSE)
            : in.text("motivation", motivation, RemarkDraft.PROSE);
    var until = reviewOn == null ? null : in.date("reviewOn", reviewOn);
    in.refuseWhenWrong();
    return new Checked(found.step, new Grounds(why, until));
  }

  record Checked(Step step, Grounds grounds) {}
}
