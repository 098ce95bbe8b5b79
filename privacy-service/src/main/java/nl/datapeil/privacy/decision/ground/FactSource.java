package nl.datapeil.privacy.decision.ground;

import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Facts;

/// A register that knows something of activities which bears on decisions. Each bean of this kind
/// is asked, within a transaction that reads; what any of them objects to stands. Its answer is
/// kept until epoch or day change: every table it reads must carry a trigger
/// `change_decision_ground`.
public interface FactSource {
  Facts of(FiledActivity activity);
}
