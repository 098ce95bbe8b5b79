package nl.datapeil.privacy.decision.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.answer.Answer.Link;
import nl.datapeil.privacy.decision.answer.Answer.ReasonView;
import nl.datapeil.privacy.decision.answer.Answer.SourceView;
import nl.datapeil.privacy.decision.answer.Answer.SourceView.Kind;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.decision.rules.Obligation;
import nl.datapeil.privacy.decision.rules.Reason;
import nl.datapeil.privacy.decision.rules.Verdict;
import nl.datapeil.privacy.policy.DutyDraft;
import org.jspecify.annotations.Nullable;

/// Words a verdict for its asker, with what it rests on and where a missing step is to be taken.
@ApplicationScoped
public class Answers {
  private final ActivityUris activities;
  private final RegisterUris registers;

  Answers(ActivityUris activities, RegisterUris registers) {
    this.activities = activities;
    this.registers = registers;
  }

  /// A decision that may be acted on.
  public record Given(UUID id, Instant validUntil) {}

  public Answer of(@Nullable Given given, Verdict verdict, Purpose purpose) {
    var activity = activityOf(purpose);
    return switch (verdict) {
      case Verdict.Permit(var obligations) ->
          answer(
              given, activity, List.of(), obligations.stream().map(this::view).toList(), List.of());
      case Verdict.Deny(var reasons, var steps) ->
          answer(
              given,
              activity,
              reasons.stream().map(this::view).toList(),
              List.of(),
              new NextSteps(activities, registers, activity).links(steps, reasons));
    };
  }

  public static @Nullable FiledActivity activityOf(Purpose purpose) {
    return purpose instanceof Purpose.Filed(var activity, var _) ? activity : null;
  }

  private Answer answer(
      @Nullable Given given,
      @Nullable FiledActivity activity,
      List<ReasonView> reasons,
      List<ObligationView> obligations,
      List<Link> links) {
    return new Answer(
        reasons.isEmpty(),
        new Answer.Context(
            given == null ? null : given.id(),
            given == null ? null : given.validUntil(),
            activity == null ? null : activities.of(activity.id()),
            activity == null ? null : activity.version(),
            reasons,
            obligations,
            links));
  }

  private ReasonView view(Reason reason) {
    var because = reason.because();
    return new ReasonView(
        reason.code(),
        reason.dataset(),
        reason.column(),
        reason.message(),
        because == null ? null : view(because));
  }

  private ObligationView view(Obligation obligation) {
    return new ObligationView(
        DutyDraft.of(obligation.duty()),
        obligation.dataset(),
        obligation.column(),
        obligation.because().stream().map(this::view).toList());
  }

  private SourceView view(Source source) {
    return switch (source) {
      case Source.OfRule(var policy, var version, var rule) ->
          new SourceView(Kind.POLICY, registers.policy(policy), String.valueOf(version), rule);
      case Source.OfActivity(var activity, var version) ->
          new SourceView(Kind.ACTIVITY, activities.of(activity), String.valueOf(version), null);
      case Source.OfLaw(var article) -> new SourceView(Kind.LAW, null, null, article);
      case Source.OfDocument(var uri, var version) ->
          new SourceView(Kind.DOCUMENT, uri, version, null);
    };
  }
}
