package nl.datapeil.privacy.decision.rules;

import java.util.List;
import java.util.Set;

/// The answer to a [Question].
public sealed interface Verdict {
  /// Allowed, provided that every obligation is fulfilled.
  record Permit(List<Obligation> obligations) implements Verdict {
    public Permit {
      obligations = List.copyOf(obligations);
    }
  }

  /// Not allowed: everything that stands in the way, and the steps that would clear it.
  record Deny(List<Reason> reasons, Set<NextStep> nextSteps) implements Verdict {
    public Deny {
      reasons = List.copyOf(reasons);
      nextSteps = Set.copyOf(nextSteps);
    }
  }
}
