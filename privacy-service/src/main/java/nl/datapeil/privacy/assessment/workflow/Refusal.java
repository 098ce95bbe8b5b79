package nl.datapeil.privacy.assessment.workflow;

import java.util.List;

/// Why a step cannot be taken.
public sealed interface Refusal {
  /// Only these roles take this step.
  record WrongRole(Step step) implements Refusal {}

  /// The step does not fit where the assessment is, or how its definition goes.
  record OutOfTurn(Step step, Status status) implements Refusal {}

  /// Nobody judges what they had a part in.
  record OwnWork(Step step, Part part) implements Refusal {}

  /// These questions are required and visible, and have no answer.
  record Incomplete(List<String> open) implements Refusal {
    public Incomplete {
      open = List.copyOf(open);
    }
  }

  /// The DPO advised otherwise, or the authority attached advice: comply or explain.
  record Unmotivated(Step step) implements Refusal {}

  record ReviewDatePassed() implements Refusal {}

  record NotConsulted(Consulted consulted) implements Refusal {}

  /// What somebody did with the assessment before.
  enum Part {
    EDITED,
    REVIEWED,
    ADVISED
  }
}
