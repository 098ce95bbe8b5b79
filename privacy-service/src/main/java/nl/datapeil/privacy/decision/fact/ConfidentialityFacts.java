package nl.datapeil.privacy.decision.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.ConfidentialActivities;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.ground.FactSource;
import nl.datapeil.privacy.decision.input.Facts;

/// Whether an activity is kept from whoever is no staff. It is no objection: it changes what is
/// told.
@ApplicationScoped
class ConfidentialityFacts implements FactSource {
  private final ConfidentialActivities confidential;
  private final Today today;

  ConfidentialityFacts(ConfidentialActivities confidential, Today today) {
    this.confidential = confidential;
    this.today = today;
  }

  @Override
  public Facts of(FiledActivity activity) {
    return new Facts(List.of(), List.of(), confidential.on(today.date()).contains(activity.id()));
  }
}
