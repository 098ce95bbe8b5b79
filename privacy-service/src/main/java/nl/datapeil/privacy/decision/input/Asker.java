package nl.datapeil.privacy.decision.input;

import java.util.Set;
import nl.datapeil.privacy.policy.rules.Duty;

/// Who would use the data, as the caller knows them; `roles` is empty when it does not.
public record Asker(String type, String id, Set<String> roles) {
  public Asker {
    roles = Set.copyOf(roles);
  }

  public boolean isAmong(Duty.Recipients recipients) {
    return recipients.allowed().contains("person:" + id)
        || roles.stream().anyMatch(role -> recipients.allowed().contains("role:" + role));
  }
}
