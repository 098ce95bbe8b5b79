package nl.datapeil.privacy.decision.rules;

import nl.datapeil.privacy.activity.terms.CoveredColumn;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Sensitivity;

/// What the activity itself and the law demand; policies can only add to it.
final class Obligations {
  private final Question question;
  private final FiledActivity activity;
  private final Source source;
  private final Demands demands;

  Obligations(Question question, FiledActivity activity, Demands demands) {
    this.question = question;
    this.activity = activity;
    this.demands = demands;
    source = new Source.OfActivity(activity.id(), activity.version());
  }

  void gather() {
    for (var dataset : question.datasets()) {
      for (var column : dataset.columns()) {
        protect(dataset.uri(), column);
        activity
            .terms()
            .dataset(dataset.uri())
            .flatMap(d -> d.column(column.name()))
            .ifPresent(covered -> treat(dataset.uri(), covered));
      }
    }
    var terms = activity.terms();
    if (question.concernsPeople()) {
      demands.onAnswer(new Duty.SmallestGroup(terms.smallestGroup()), source);
      if (!terms.recordLevel()) {
        demands.onAnswer(new Duty.AggregatesOnly(), source);
      }
    }
    if (terms.finestGranularity() != null) {
      demands.onAnswer(new Duty.FinestGranularity(terms.finestGranularity()), source);
    }
    demands.onAnswer(new Duty.Log(), source);
  }

  /// A national id never leaves as it is, whatever activity and policies say.
  private void protect(String dataset, Question.Column column) {
    if (column.sensitivity() == Sensitivity.NATIONAL_ID) {
      var law = new Source.OfLaw("UAVG art. 46");
      demands.onColumn(dataset, column.name(), new Duty.Pseudonymise(null), law);
    }
  }

  private void treat(String dataset, CoveredColumn column) {
    switch (column.treatment()) {
      case NONE -> {}
      case PSEUDONYMISE ->
          demands.onColumn(dataset, column.name(), new Duty.Pseudonymise(null), source);
      case GENERALISE -> {
        var to = column.generaliseTo();
        if (to == null) {
          throw new IllegalStateException("Generalised to nothing: " + column.name());
        }
        demands.onColumn(dataset, column.name(), new Duty.Generalise(to.name()), source);
      }
    }
  }
}
