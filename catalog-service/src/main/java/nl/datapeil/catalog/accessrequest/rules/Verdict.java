package nl.datapeil.catalog.accessrequest.rules;

import java.util.List;
import nl.datapeil.catalog.privacy.ProcessingActivity;

/// Whether the register of processing activities lets a request through.
public sealed interface Verdict {
  /// Nothing asked is about people.
  record NotNeeded() implements Verdict {}

  record Covered(ProcessingActivity activity) implements Verdict {}

  record Uncovered(List<RefusalReason> reasons) implements Verdict {
    public Uncovered {
      reasons = List.copyOf(reasons);
    }
  }
}
