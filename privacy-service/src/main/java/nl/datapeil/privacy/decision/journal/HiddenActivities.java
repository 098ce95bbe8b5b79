package nl.datapeil.privacy.decision.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.ConfidentialActivities;

/// The activities of which the caller may see no decisions, as it sees no lines of the processing
/// log.
@ApplicationScoped
class HiddenActivities {
  private final ConfidentialActivities confidential;
  private final Callers callers;
  private final Today today;

  HiddenActivities(ConfidentialActivities confidential, Callers callers, Today today) {
    this.confidential = confidential;
    this.callers = callers;
    this.today = today;
  }

  Set<UUID> now() {
    return confidential.hiddenFrom(callers.current(), today.date());
  }
}
