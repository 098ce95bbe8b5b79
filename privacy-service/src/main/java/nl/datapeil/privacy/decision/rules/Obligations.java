package nl.datapeil.privacy.decision.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.activity.terms.CoveredColumn;
import nl.datapeil.privacy.activity.terms.Terms;

/// What must be done with the data of a permitted use.
final class Obligations {
  private Obligations() {}

  static List<Obligation> of(Question question, Terms terms) {
    var obligations = new LinkedHashSet<Obligation>();
    for (var dataset : question.datasets()) {
      for (var column : dataset.columns()) {
        treat(dataset.uri(), column, terms, obligations);
      }
    }
    if (question.concernsPeople()) {
      obligations.add(new Obligation.SmallestGroup(terms.smallestGroup()));
      if (!terms.recordLevel()) {
        obligations.add(new Obligation.AggregatesOnly());
      }
    }
    if (terms.finestGranularity() != null) {
      obligations.add(new Obligation.FinestGranularity(terms.finestGranularity()));
    }
    obligations.add(new Obligation.Log());
    return new ArrayList<>(obligations);
  }

  /// A national id never leaves as it is, whatever the activity says.
  private static void treat(
      String dataset, Question.Column column, Terms terms, Set<Obligation> obligations) {
    if (column.sensitivity() == Sensitivity.NATIONAL_ID) {
      obligations.add(new Obligation.Pseudonymise(dataset, column.name()));
      return;
    }
    terms
        .dataset(dataset)
        .flatMap(d -> d.column(column.name()))
        .ifPresent(covered -> treat(dataset, covered, obligations));
  }

  private static void treat(String dataset, CoveredColumn column, Set<Obligation> obligations) {
    switch (column.treatment()) {
      case NONE -> {}
      case PSEUDONYMISE -> obligations.add(new Obligation.Pseudonymise(dataset, column.name()));
      case GENERALISE -> {
        var to = column.generaliseTo();
        if (to == null) {
          throw new IllegalStateException("Generalised to nothing: " + column.name());
        }
        obligations.add(new Obligation.Generalise(dataset, column.name(), to));
      }
    }
  }
}
