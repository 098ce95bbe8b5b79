package nl.datapeil.privacy.assessment.desk;

import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.assessment.workflow.CourseWords;
import nl.datapeil.privacy.assessment.workflow.Mover;
import nl.datapeil.privacy.assessment.workflow.Rules;
import nl.datapeil.privacy.assessment.workflow.Situation;
import nl.datapeil.privacy.assessment.workflow.Step;

/// The way on from where an assessment is.
record NextSteps(AssessmentUris uris) {
  List<NextStep> of(UUID id, Situation now, Mover mover) {
    return Rules.inTurn(now).stream().map(step -> next(step, id, now, mover)).toList();
  }

  private NextStep next(Step step, UUID id, Situation now, Mover mover) {
    var refusal = Rules.refusal(step, mover, now);
    return new NextStep(
        step,
        CourseWords.toTake(step),
        step == Step.EDIT ? "PATCH" : "POST",
        uris.of(id, step),
        step.roles(),
        refusal.isEmpty(),
        refusal.map(Refusals::text).orElse(null));
  }
}
