package nl.datapeil.privacy.decision.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.policy.rules.Circumstances;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Policy;
import nl.datapeil.privacy.policy.rules.Rule;
import nl.datapeil.privacy.policy.rules.Sensitivity;

/// Applies every rule of every policy: each adds its duties or forbids, none takes anything away.
final class PolicyCheck {
  private final Question question;
  private final FiledActivity activity;
  private final Demands demands;
  private final List<Reason> reasons = new ArrayList<>();

  PolicyCheck(Question question, FiledActivity activity, Demands demands) {
    this.question = question;
    this.activity = activity;
    this.demands = demands;
  }

  List<Reason> apply(List<Policy> policies) {
    for (var policy : policies) {
      for (var rule : policy.rules()) {
        apply(rule, new Source.OfRule(policy.id(), policy.version(), rule.name()));
      }
    }
    return reasons;
  }

  private void apply(Rule rule, Source source) {
    var concerned = EnumSet.noneOf(Sensitivity.class);
    for (var sensitivity : Sensitivity.values()) {
      if (rule.when().holds(circumstances(sensitivity))) {
        concerned.add(sensitivity);
      }
    }
    if (applyToColumns(rule, concerned, source) || concerned.contains(question.sensitivity())) {
      applyToAnswer(rule, source);
    }
  }

  /// Whether there was any to apply it to.
  private boolean applyToColumns(Rule rule, Set<Sensitivity> concerned, Source source) {
    var any = false;
    for (var dataset : question.datasets()) {
      for (var column : dataset.columns()) {
        if (concerned.contains(column.sensitivity())) {
          any = true;
          rule.duties().stream()
              .filter(Duty.OnColumn.class::isInstance)
              .map(Duty.OnColumn.class::cast)
              .forEach(duty -> demands.onColumn(dataset.uri(), column.name(), duty, source));
        }
      }
    }
    return any;
  }

  private void applyToAnswer(Rule rule, Source source) {
    if (rule.forbiddenBecause() != null) {
      var text = rule.forbiddenBecause();
      reasons.add(new Reason(Code.FORBIDDEN_BY_POLICY, null, null, text, source));
    }
    rule.duties().stream()
        .filter(Duty.OnAnswer.class::isInstance)
        .map(Duty.OnAnswer.class::cast)
        .forEach(duty -> demands.onAnswer(duty, source));
  }

  private Circumstances circumstances(Sensitivity sensitivity) {
    return new Circumstances(
        question.asker().roles(),
        question.action(),
        question.granularity(),
        activity.id(),
        activity.terms().legalBasis(),
        sensitivity);
  }
}
