package nl.datapeil.privacy.decision.input;

import nl.datapeil.privacy.activity.terms.FiledActivity;

/// For what the data would be used, as far as the register knows it.
public sealed interface Purpose {
  record NotStated() implements Purpose {}

  /// It names no activity of this register.
  record Unknown() implements Purpose {}

  record Filed(FiledActivity activity, Facts facts) implements Purpose {}
}
