package nl.datapeil.privacy.policy.rules;

import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// One rule of a policy: when it applies, then its duties hold or, with a reason, it is forbidden.
public record Rule(
    String name, Condition when, List<Duty> duties, @Nullable Text forbiddenBecause) {
  public Rule {
    duties = List.copyOf(duties);
  }
}
