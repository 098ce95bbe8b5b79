package nl.datapeil.privacy.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.Answer.Link;
import nl.datapeil.privacy.decision.rules.NextStep;
import nl.datapeil.privacy.decision.rules.Purpose;
import nl.datapeil.privacy.decision.rules.Verdict;
import org.jspecify.annotations.Nullable;

/// Words a verdict for its asker, with links to where a missing step is to be taken.
@ApplicationScoped
class Answers {
  private final ActivityUris uris;

  Answers(ActivityUris uris) {
    this.uris = uris;
  }

  Answer of(UUID id, Verdict verdict, Purpose purpose) {
    var activity = activityOf(purpose);
    return switch (verdict) {
      case Verdict.Permit(var obligations) ->
          new Answer(
              true,
              new Answer.Context(
                  id,
                  activity == null ? null : uris.of(activity.id()),
                  activity == null ? null : activity.version(),
                  List.of(),
                  obligations.stream().map(Answer.ObligationView::of).toList(),
                  List.of()));
      case Verdict.Deny(var reasons, var steps) ->
          new Answer(
              false,
              new Answer.Context(
                  id,
                  activity == null ? null : uris.of(activity.id()),
                  activity == null ? null : activity.version(),
                  reasons.stream().map(Answer.ReasonView::of).toList(),
                  List.of(),
                  links(steps, activity)));
    };
  }

  static @Nullable FiledActivity activityOf(Purpose purpose) {
    return purpose instanceof Purpose.Filed(var activity) ? activity : null;
  }

  private List<Link> links(Set<NextStep> steps, @Nullable FiledActivity activity) {
    return steps.stream().sorted().map(step -> link(step, activity)).toList();
  }

  private Link link(NextStep step, @Nullable FiledActivity activity) {
    if (activity == null) {
      return new Link(
          "processing-activities",
          uris.register(),
          new Text("Record a processing activity", "Leg een verwerking vast"));
    }
    return switch (step) {
      case RECORD_ACTIVITY -> link(step, null);
      case REVISE_ACTIVITY ->
          new Link(
              "processing-activity",
              uris.of(activity.id()),
              new Text("Revise the processing activity", "Herzie de verwerking"));
      case ADVISE ->
          new Link(
              "advice",
              uris.advice(activity.id()),
              new Text("Give the DPO's advice", "Geef het advies van de FG"));
      case APPROVE ->
          new Link(
              "approval",
              uris.approval(activity.id()),
              new Text("Approve the processing activity", "Keur de verwerking goed"));
    };
  }
}
