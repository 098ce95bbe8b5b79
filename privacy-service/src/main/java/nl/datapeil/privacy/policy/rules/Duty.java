package nl.datapeil.privacy.policy.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.datapeil.privacy.activity.terms.Granularity;
import org.jspecify.annotations.Nullable;

/// What may be demanded of whoever is permitted to use data. [Strictness] says which of two
/// protects more.
public sealed interface Duty {
  /// About the values of one column.
  sealed interface OnColumn extends Duty {}

  /// About the answer as a whole.
  sealed interface OnAnswer extends Duty {}

  /// The column is not used at all.
  record Drop() implements OnColumn {}

  /// Without a domain the pseudonyms are of this activity alone, so nothing can be linked by them.
  record Pseudonymise(@Nullable String domain) implements OnColumn {}

  /// `to` is a hierarchy: one of [Hierarchies], or a name of the municipality's own.
  record Generalise(String to) implements OnColumn {}

  /// Groups of fewer than `size` people may not be seen.
  record SmallestGroup(int size) implements OnAnswer {}

  /// No row about one person may leave.
  record AggregatesOnly() implements OnAnswer {}

  record FinestGranularity(Granularity level) implements OnAnswer {}

  /// Numbers of people leave as multiples of `base`.
  record Round(long base) implements OnAnswer {}

  record Perturb(Method method, BigDecimal parameter) implements OnAnswer {}

  /// Only these may receive the answer: `role:analyst`, or `person:` and a token subject.
  record Recipients(Set<String> allowed) implements OnAnswer {
    public Recipients {
      allowed = Set.copyOf(allowed);
    }
  }

  /// The data may be used up to and including this day.
  record Expiry(LocalDate until) implements OnAnswer {}

  /// The use is written to the processing log before its result leaves.
  record Log() implements OnAnswer {}

  /// How numbers are disturbed, and whether a larger parameter disturbs more.
  enum Method {
    /// Cell keys: the parameter is the largest deviation.
    CELL_KEY(true),
    /// Geometric noise: the parameter is epsilon of differential privacy.
    GEOMETRIC(false);

    private final boolean moreIsStricter;

    Method(boolean moreIsStricter) {
      this.moreIsStricter = moreIsStricter;
    }

    BigDecimal stricter(BigDecimal one, BigDecimal other) {
      return moreIsStricter ? one.max(other) : one.min(other);
    }
  }
}
