package nl.datapeil.privacy.policy.rules;

import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import org.jspecify.annotations.Nullable;

/// In what circumstances a rule is looked up. What is not known counts as whatever the rule is
/// about, so leaving something out never escapes a rule.
///
/// @param roles of the asker; none when they are not known
/// @param sensitivity of the column, or of the data as a whole
/// @param granularity the finest place that is asked for, when it is known
public record Circumstances(
    Set<String> roles,
    String action,
    @Nullable Granularity granularity,
    UUID activity,
    LegalBasis legalBasis,
    Sensitivity sensitivity) {
  public Circumstances {
    roles = Set.copyOf(roles);
  }
}
