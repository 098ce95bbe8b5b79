package nl.datapeil.privacy.activity.review;

import nl.datapeil.privacy.activity.terms.Status;

/// What came of a step in the review of an activity's current version.
public sealed interface Review {
  record Done() implements Review {}

  /// Who wrote or advised on a version cannot be the next to judge it.
  record NotIndependent() implements Review {}

  /// The step does not fit where the version is.
  record OutOfTurn(Status status) implements Review {}

  /// The negative advice must be answered: comply or explain.
  record Unmotivated() implements Review {}

  record ReviewDatePassed() implements Review {}

  /// Only what is approved can be withdrawn.
  record NotInForce(Status status) implements Review {}
}
