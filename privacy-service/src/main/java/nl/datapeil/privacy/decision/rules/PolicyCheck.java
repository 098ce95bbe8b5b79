package nl.datapeil.privacy.decision.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
  private final Demands demands;
  private final Set<Sensitivity> columns = EnumSet.noneOf(Sensitivity.class);
  private final Map<Sensitivity, Circumstances> circumstances = new EnumMap<>(Sensitivity.class);
  private final List<Reason> reasons = new ArrayList<>();

  PolicyCheck(Question question, FiledActivity activity, Demands demands) {
    this.question = question;
    this.demands = demands;
    question.datasets().stream()
        .flatMap(dataset -> dataset.columns().stream())
        .map(Question.Column::sensitivity)
        .forEach(columns::add);
    columns.forEach(one -> circumstances.put(one, circumstances(activity, one)));
    circumstances.computeIfAbsent(question.sensitivity(), one -> circumstances(activity, one));
  }

  List<Reason> apply(List<Policy> policies) {
    for (var policy : policies) {
      for (var rule : policy.rules()) {
        apply(rule, new Source.OfRule(policy.id(), policy.version(), rule.name()));
      }
    }
    return reasons;
  }

  /// On columns of the sensitivities it is about, and on the answer when there is any such column
  /// or the data as a whole are so sensitive.
  private void apply(Rule rule, Source source) {
    var concerned = false;
    for (var now : circumstances.values()) {
      if (rule.when().holds(now)) {
        concerned = true;
        if (columns.contains(now.sensitivity())) {
          applyToColumns(rule, now.sensitivity(), source);
        }
      }
    }
    if (concerned) {
      applyToAnswer(rule, source);
    }
  }

  private void applyToColumns(Rule rule, Sensitivity sensitivity, Source source) {
    for (var duty : rule.duties()) {
      if (duty instanceof Duty.OnColumn onColumn) {
        demands.onSensitivity(sensitivity, onColumn, source);
      }
    }
  }

  private void applyToAnswer(Rule rule, Source source) {
    if (rule.forbiddenBecause() != null) {
      var text = rule.forbiddenBecause();
      reasons.add(new Reason(Code.FORBIDDEN_BY_POLICY, null, null, text, source));
    }
    for (var duty : rule.duties()) {
      if (duty instanceof Duty.OnAnswer onAnswer) {
        demands.onAnswer(onAnswer, source);
      }
    }
  }

  private Circumstances circumstances(FiledActivity activity, Sensitivity sensitivity) {
    return new Circumstances(
        question.asker().roles(),
        question.action(),
        question.granularity(),
        activity.id(),
        activity.terms().legalBasis(),
        sensitivity);
  }
}
