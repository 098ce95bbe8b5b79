package nl.datapeil.privacy.decision.rules;

import java.util.List;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.policy.rules.Duty;
import org.jspecify.annotations.Nullable;

/// What whoever was permitted must do, where, and because of what. Dataset and column are there
/// when, and only when, the duty is about a column.
public record Obligation(
    @Nullable String dataset, @Nullable String column, Duty duty, List<Source> because) {
  public Obligation {
    because = List.copyOf(because);
  }
}
