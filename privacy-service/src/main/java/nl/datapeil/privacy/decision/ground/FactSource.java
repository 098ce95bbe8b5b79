package nl.datapeil.privacy.decision.ground;

import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Facts;

/// A register that knows something of activities which bears on decisions. Each bean of this kind
/// is asked, within a transaction that reads; what any of them objects to stands. A register whose
/// tables carry the trigger `change_decision_ground` is heeded at once, any other within a second.
public interface FactSource {
  Facts of(FiledActivity activity);
}
