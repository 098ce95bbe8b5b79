package nl.datapeil.catalog.entry;

import java.util.List;
import nl.datapeil.kit.problem.ProblemException.Violation;

/// What came of asking to publish or to change an entry.
sealed interface Decision {
  record Approved() implements Decision {}

  /// Everything that a published entry must have and this one lacks.
  record Incomplete(List<Violation> violations) implements Decision {
    public Incomplete {
      violations = List.copyOf(violations);
    }
  }

  /// An archived entry stays as it is.
  record Archived() implements Decision {}
}
