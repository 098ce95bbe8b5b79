package nl.datapeil.privacy.assessment.workflow;

import java.util.Set;

/// Who wants to take a step.
public record Mover(String id, Set<String> roles) {
  public Mover {
    roles = Set.copyOf(roles);
  }

  boolean isOneOf(Step step) {
    return step.roles().stream().anyMatch(roles::contains);
  }
}
