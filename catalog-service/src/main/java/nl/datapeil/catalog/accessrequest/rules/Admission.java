package nl.datapeil.catalog.accessrequest.rules;

import java.util.List;
import nl.datapeil.catalog.privacy.ProcessingActivity;

/// Whether the register of processing activities lets a request through.
public sealed interface Admission {
  /// Nothing asked is about people.
  record NotNeeded() implements Admission {}

  record Covered(ProcessingActivity activity) implements Admission {}

  record Uncovered(List<RefusalReason> reasons) implements Admission {
    public Uncovered {
      reasons = List.copyOf(reasons);
    }
  }
}
