package nl.datapeil.privacy.policy.rules;

import java.util.List;
import java.util.UUID;

/// An approved version of a policy: rules that hold together with those of every other policy.
public record Policy(UUID id, int version, String name, List<Rule> rules) {
  public Policy {
    rules = List.copyOf(rules);
  }
}
