package nl.datapeil.privacy.decision.rules;

import nl.datapeil.privacy.activity.terms.Generalisation;
import nl.datapeil.privacy.activity.terms.Granularity;

/// What whoever was permitted must do.
public sealed interface Obligation {
  record Pseudonymise(String dataset, String column) implements Obligation {}

  record Generalise(String dataset, String column, Generalisation to) implements Obligation {}

  /// Groups of fewer than `size` people may not be seen.
  record SmallestGroup(int size) implements Obligation {}

  /// No row about one person may leave.
  record AggregatesOnly() implements Obligation {}

  record FinestGranularity(Granularity level) implements Obligation {}

  /// The use is written to the processing log before its result leaves.
  record Log() implements Obligation {}
}
