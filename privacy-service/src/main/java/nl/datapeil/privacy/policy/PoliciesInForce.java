package nl.datapeil.privacy.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.datapeil.privacy.policy.rules.Policy;

/// What decisions may know of policies: those that are approved, each in its version that counts.
@ApplicationScoped
public class PoliciesInForce {
  private final PolicyRepository policies;

  PoliciesInForce(PolicyRepository policies) {
    this.policies = policies;
  }

  public List<Policy> all() {
    return policies.inForce().stream().map(PolicyVersion::policy).toList();
  }
}
